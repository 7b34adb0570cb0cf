import type { Issue } from '../../domain/issue.ts';
import type { GitState } from './git-state.ts';
import { deployError } from './issue-of.ts';

interface Asked {
	/** `--branch`. */
	given: string | undefined;
	git: GitState | undefined;
	/** The branch of production. */
	production: string;
}

/**
 * The branch that a deployment is of: the one asked for, git's own, and without git that of
 * production. A detached HEAD names none, and an old commit must not become production by itself.
 */
export function chooseBranch({ given, git, production }: Asked): { branch: string } | Issue {
	if (given !== undefined) return isBranch(given) ? { branch: given } : badName(given);
	if (!git) return { branch: production };
	if (git.branch !== undefined) return { branch: git.branch };
	return deployError({
		name: 'detached-head',
		message: 'Unexpected detached HEAD, expected a branch to deploy',
		hint: `Say which with \`--branch NAME\`; \`--branch ${production}\` is production.`,
		file: 'git',
	});
}

/** What git allows of a name, near enough: `git check-ref-format`. */
function isBranch(name: string): boolean {
	return /^(?![-./])(?!.*(?:\.\.|\/\/|@\{))[^\s~^:?*[\\\p{Cc}]{1,250}(?<![./])$/u.test(name);
}

function badName(name: string): Issue {
	return deployError({
		name: 'branch',
		message: `Unexpected branch \`${name}\`, expected a name that git allows`,
		hint: 'Letters, digits, `-`, `_`, `.` and `/`, as in `feature/cards`.',
		file: '--branch',
	});
}
