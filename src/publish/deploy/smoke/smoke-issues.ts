import type { Issue } from '../../../domain/issue.ts';
import { deployError } from '../issue-of.ts';
import type { SmokeResult } from './smoke-check.ts';

/** What is wrong with a deployed site, address by address. */
export function smokeIssues(results: readonly SmokeResult[], url: string): Issue[] {
	return results.flatMap(({ name, path, status, problems }) =>
		problems.map((message) =>
			deployError({
				name: 'smoke',
				message: `${message} (${name})`,
				hint: hintOf(status),
				file: url + path,
			}),
		),
	);
}

function hintOf(status: number | undefined): string {
	if (status === undefined) return 'Look at the address in a browser. The site may come later.';
	if (status === 401 || status === 403 || (status >= 300 && status < 400))
		return 'An access policy or a rule of the account may stand before the site.';
	return 'The site is out and is not what was built. Below is how to go back.';
}
