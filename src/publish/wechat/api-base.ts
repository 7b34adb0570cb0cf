import type { Issue } from '../../domain/issue.ts';
import { isLoopback } from '../loopback.ts';

/** Where WeChat's API answers. */
export const officialBase = 'https://api.weixin.qq.com';

/** True where the secret of an account may be sent: to WeChat, and to tests on this machine. */
export function isAllowedBase(base: string): boolean {
	const url = URL.parse(base);
	return base === officialBase || (url !== null && isLoopback(url));
}

/** The API's base from BIMO_WECHAT_API, which tests set; WeChat's own when it is not set. */
export function readApiBase(
	env: Readonly<Record<string, string | undefined>>,
): { base: string } | { issue: Issue } {
	const base = (env['BIMO_WECHAT_API'] || officialBase).replace(/\/$/, '');
	if (isAllowedBase(base)) return { base };
	return {
		issue: {
			code: 'wechat/api-base',
			severity: 'error',
			message: `Unexpected BIMO_WECHAT_API, expected ${officialBase} or an address of this machine`,
			hint: 'The secret of the account goes to that address. Unset it, or give `http://127.0.0.1:<port>`.',
			file: 'environment',
		},
	};
}
