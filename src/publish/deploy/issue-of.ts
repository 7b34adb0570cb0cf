import type { Issue } from '../../domain/issue.ts';

interface DeployIssue {
	/** What follows `deploy/` in its permanent name. */
	name: string;
	/** “Unexpected X, expected Y”. */
	message: string;
	hint: string;
	/** A file as the author knows it, `environment`, or who said it, such as `Cloudflare`. */
	file: string;
	line?: number | undefined;
}

/** What keeps a site from being published. */
export function deployError({ name, line, ...rest }: DeployIssue): Issue {
	const place = line === undefined ? {} : { line, column: 1 };
	return { code: `deploy/${name}`, severity: 'error', ...rest, ...place };
}

/** What an author should know, though it keeps nothing from being published. */
export function deployNote(issue: DeployIssue): Issue {
	return { ...deployError(issue), severity: 'note' };
}

/** True where something keeps a site from being published. */
export function hasErrors(issues: readonly Issue[]): boolean {
	return issues.some(({ severity }) => severity === 'error');
}
