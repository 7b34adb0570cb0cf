import type { Issue } from '../../domain/issue.ts';

/** What lets a program act for an account. */
export interface WechatSecrets {
	/** Names the account; no secret by itself. */
	appId: string;
	secret: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const where =
	'Both are in 微信开发者平台 (or 公众号后台 → 设置与开发 → 基本配置): AppID and AppSecret. Set them in the environment of this command; never write them into a file of the project.';

/** Reads WECHAT_APP_ID and WECHAT_APP_SECRET: from the environment only, never from a file. */
export function readSecrets(env: Environment): WechatSecrets | { issue: Issue } {
	const appId = env['WECHAT_APP_ID']?.trim() ?? '';
	const secret = env['WECHAT_APP_SECRET']?.trim() ?? '';
	const missing = [!appId && 'WECHAT_APP_ID', !secret && 'WECHAT_APP_SECRET'].filter(Boolean);
	if (missing.length > 0)
		return {
			issue: issueOf(
				`Unexpected absence of ${missing.join(' and ')}, expected WECHAT_APP_ID and WECHAT_APP_SECRET in the environment`,
			),
		};
	// The value itself is not shown: the secret may have been put in the place of the id.
	if (!/^wx[\da-z]{16}$/i.test(appId))
		return {
			issue: issueOf(
				'Unexpected value of WECHAT_APP_ID, expected `wx` and 16 letters or digits; WECHAT_APP_SECRET goes into its own variable',
			),
		};
	return { appId, secret };
}

function issueOf(message: string): Issue {
	return { code: 'wechat/secrets', severity: 'error', message, hint: where, file: 'environment' };
}
