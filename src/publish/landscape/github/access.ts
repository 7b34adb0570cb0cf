import type { Issue } from '../../../domain/issue.ts';
import { isLoopback } from '../../loopback.ts';

/** Where GitHub's API answers. */
const officialBase = 'https://api.github.com';

/** Where the OpenSSF publishes its Scorecard; it gets no token. */
const officialScorecard = 'https://api.securityscorecards.dev';

/** Where to ask, and as whom. */
export interface GithubAccess {
	/** Without a slash at the end: GitHub, or a stand-in on this machine. */
	base: string;
	scorecardBase: string;
	token: string;
}

const where =
	'Make one at https://github.com/settings/tokens without any scope: public data need none. Set it in the environment of this command; never write it into a file. In GitHub Actions: `GITHUB_TOKEN: ${{ github.token }}`.';

/**
 * Reads GITHUB_TOKEN and, for tests, BIMO_GITHUB_API: the address of a stand-in on this machine,
 * which answers for the Scorecard, too. The token goes to no other place.
 */
export function readGithubAccess(
	env: Readonly<Record<string, string | undefined>>,
): GithubAccess | { issue: Issue } {
	const given = env['BIMO_GITHUB_API']?.replace(/\/$/, '');
	const url = given ? URL.parse(given) : undefined;
	if (url === null || (url && !isLoopback(url))) {
		return {
			issue: issueOf(
				`Unexpected BIMO_GITHUB_API, expected an address of this machine`,
				`The token goes to that address. Unset it for ${officialBase}, or give \`http://127.0.0.1:<port>\`.`,
			),
		};
	}
	const token = env['GITHUB_TOKEN']?.trim() ?? '';
	if (!/^[\x21-\x7e]+$/.test(token)) {
		const found = token ? 'signs in' : 'absence of';
		return { issue: issueOf(`Unexpected ${found} GITHUB_TOKEN, expected a token`, where) };
	}
	return { base: given || officialBase, scorecardBase: given || officialScorecard, token };
}

function issueOf(message: string, hint: string): Issue {
	return { code: 'landscape/github', severity: 'error', message, hint, file: 'environment' };
}
