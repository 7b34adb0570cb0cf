import type { Issue } from '../../domain/issue.ts';
import { isLoopback } from '../loopback.ts';
import { deployError } from './issue-of.ts';

/** Variables of the environment, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What lets a program act for an account, and where. */
export interface CloudflareAccess {
	token: string;
	/** No secret by itself, but nobody else's business: it is hidden like one. */
	account: string;
	/** Without a slash at the end. */
	base: string;
}

const officialBase = 'https://api.cloudflare.com/client/v4';

const where =
	'Make a token with the permission Account › Cloudflare Pages › Edit at https://dash.cloudflare.com/profile/api-tokens; the account ID stands on the start page of Workers & Pages. Set both in the environment of this command; never write them into a file of the project.';

/** Reads CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_BASE_URL; no file. */
export function readAccess(env: Environment): CloudflareAccess | { issues: Issue[] } {
	const token = env['CLOUDFLARE_API_TOKEN']?.trim() ?? '';
	const account = env['CLOUDFLARE_ACCOUNT_ID']?.trim() ?? '';
	const base = (env['CLOUDFLARE_API_BASE_URL'] || officialBase).replace(/\/+$/, '');
	const messages = [
		!token && 'Unexpected absence of CLOUDFLARE_API_TOKEN, expected it in the environment',
		// The values are not shown: the token may have been put in the place of the account.
		/[^\x21-\x7e]/.test(token) &&
			'Unexpected space or sign in CLOUDFLARE_API_TOKEN, expected the token alone',
		!account && 'Unexpected absence of CLOUDFLARE_ACCOUNT_ID, expected it in the environment',
		account &&
			!/^[\da-f]{32}$/i.test(account) &&
			'Unexpected value of CLOUDFLARE_ACCOUNT_ID, expected 32 hexadecimal digits',
	].filter((message) => typeof message === 'string' && message !== '');
	const issues = messages.map((message) =>
		deployError({ name: 'access', message: String(message), hint: where, file: 'environment' }),
	);
	if (!isAllowedBase(base)) issues.push(badBase());
	return issues.length > 0 ? { issues } : { token, account, base };
}

/** True where a token may be sent: to Cloudflare, and to tests on this machine. */
function isAllowedBase(base: string): boolean {
	const url = URL.parse(base);
	return base === officialBase || (url !== null && isLoopback(url));
}

function badBase(): Issue {
	return deployError({
		name: 'api-base',
		message: `Unexpected CLOUDFLARE_API_BASE_URL, expected ${officialBase} or an address of this machine`,
		hint: 'The token goes to that address. Unset it, or give `http://127.0.0.1:<port>/client/v4`.',
		file: 'environment',
	});
}
