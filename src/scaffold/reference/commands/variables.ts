import type { Said } from './command.ts';

interface Variable {
	means: Said;
	/** What holds when it is not set. */
	unset: Said;
}

const same = (text: string): Said => ({ en: text, zh: text });
const nothing: Said = { en: '', zh: '' };

/** Every variable of the environment that a command reads. */
export const variables = {
	BIMO_CONTENT: {
		means: { en: 'content folder', zh: '内容文件夹' },
		unset: same('`content`'),
	},
	BIMO_OUT: {
		means: {
			en: 'output folder: new, empty, or made by an earlier build',
			zh: '输出文件夹：新的、空的，或由上一次构建生成',
		},
		unset: same('`dist`'),
	},
	BIMO_SITE: {
		means: {
			en: 'origin of the site, such as `https://example.com`',
			zh: '网站的源，例如`https://example.com`',
		},
		unset: { en: '`origin` in `src/site.ts`', zh: '`src/site.ts`里的`origin`' },
	},
	BIMO_CACHE: {
		means: {
			en: 'what is made once and kept; may be deleted at any time',
			zh: '只做一次、留着再用的东西；随时可以删',
		},
		unset: same('`.cache`'),
	},
	WECHAT_APP_ID: {
		means: { en: 'AppID of the account, for `--push`', zh: '公众号的AppID，`--push`要用' },
		unset: nothing,
	},
	WECHAT_APP_SECRET: {
		means: {
			en: 'AppSecret of the account, for `--push`; kept in no file',
			zh: '公众号的AppSecret，`--push`要用；不写进任何文件',
		},
		unset: nothing,
	},
	BIMO_WECHAT_API: {
		means: {
			en: 'address of a WeChat for tests, on this machine only',
			zh: '测试用的假微信的地址，只能在本机',
		},
		unset: same('`https://api.weixin.qq.com`'),
	},
	GITHUB_TOKEN: {
		means: {
			en: 'token for `landscape -- sync`, without any scope; sent to GitHub only, kept in no file',
			zh: '`landscape -- sync`用的令牌，不需要任何权限；只发给GitHub，不写进任何文件',
		},
		unset: nothing,
	},
	BIMO_GITHUB_API: {
		means: {
			en: 'address of a GitHub for tests, on this machine only',
			zh: '测试用的假GitHub的地址，只能在本机',
		},
		unset: same('`https://api.github.com`'),
	},
	CLOUDFLARE_API_TOKEN: {
		means: {
			en: 'token with the permission Account › Cloudflare Pages › Edit; kept in no file, and not needed for `--dry-run`',
			zh: '令牌，权限是Account › Cloudflare Pages › Edit；不写进任何文件，`--dry-run`用不着',
		},
		unset: nothing,
	},
	CLOUDFLARE_ACCOUNT_ID: {
		means: {
			en: 'ID of the account on Cloudflare: 32 hexadecimal digits',
			zh: 'Cloudflare账号的ID：32位十六进制数字',
		},
		unset: nothing,
	},
	CLOUDFLARE_API_BASE_URL: {
		means: {
			en: 'address of a Cloudflare for tests, on this machine only',
			zh: '测试用的假Cloudflare的地址，只能在本机',
		},
		unset: same('`https://api.cloudflare.com/client/v4`'),
	},
	CHROMIUM_PATH: {
		means: { en: 'the Chromium or Chrome to measure with', zh: '测量用的Chromium或Chrome' },
		unset: { en: 'one is looked for', zh: '自动寻找' },
	},
	DEBUG: {
		means: {
			en: 'anything: shows where in the code a failure was thrown',
			zh: '任意值：出错时显示错在代码的哪里',
		},
		unset: nothing,
	},
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;
