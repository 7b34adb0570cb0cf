/** What an error code of WeChat's API means to an author, and what helps. */
export interface ErrorWords {
	means: string;
	todo: string;
	/** Nothing else will fare better in this run: of the account, the network or the day. */
	stops?: true;
}

const settings = '微信开发者平台 (or 公众号后台 → 设置与开发 → 基本配置)';
const ourFault = 'This is a fault of Bimo: please report it with the code and the words of WeChat.';
const checkSecrets = `Compare WECHAT_APP_ID and WECHAT_APP_SECRET with ${settings}; a secret that was reset there is another one now.`;
const askAdmin =
	'An administrator of the account gets a request in WeChat and has to confirm it. Then run the same command again.';

/** By code, as the pages of the single calls and the list of global codes give them. */
export const errorTable: Readonly<Record<number, ErrorWords>> = {
	[-1]: {
		means: 'WeChat is busy',
		todo: 'Run the same command again in some minutes: what was uploaded is kept.',
		stops: true,
	},
	40001: {
		means: 'the access token is not the latest one, or the secret is wrong',
		todo: `A fresh token was asked for and refused, too. ${checkSecrets}`,
		stops: true,
	},
	40002: { means: 'the grant type is wrong', todo: ourFault, stops: true },
	40004: {
		means: 'WeChat does not take this type of file',
		todo: 'Pictures of the text are JPEG or PNG, others GIF. Delete the output folder and make the article again.',
	},
	40005: {
		means: 'the picture is of a type that WeChat does not take, or its name says another one',
		todo: 'Pictures of the text are JPEG or PNG, others GIF. Delete the output folder and make the article again.',
	},
	40007: {
		means: 'the draft or the cover is not there any more',
		todo: 'Run the same command again; if it stays so, delete the entry of this article and of its cover from the lock file.',
	},
	40009: {
		means: 'the picture is too large',
		todo: 'Pictures of the text are below 1 MB, a GIF or a cover below 10 MB. Make the picture smaller.',
	},
	40013: { means: 'there is no account with this AppID', todo: checkSecrets, stops: true },
	40014: {
		means: 'the access token is not valid',
		todo: `A fresh token was asked for and refused, too. ${checkSecrets}`,
		stops: true,
	},
	40114: { means: 'the draft has no article at this place', todo: ourFault },
	40125: { means: 'the AppSecret is wrong', todo: checkSecrets, stops: true },
	40164: {
		means: 'this computer’s address is not on the list of the account',
		todo: `Add {ip} in ${settings} → IP白名单, wait a minute, and run the same command again.`,
		stops: true,
	},
	40243: {
		means: 'the AppSecret is frozen',
		todo: `Unfreeze it in ${settings}, then run the same command again.`,
		stops: true,
	},
	41001: { means: 'the access token is missing', todo: ourFault, stops: true },
	41002: { means: 'the AppID is missing', todo: checkSecrets, stops: true },
	41004: { means: 'the AppSecret is missing', todo: checkSecrets, stops: true },
	41005: { means: 'the bytes of the picture are missing', todo: ourFault },
	41039: {
		means: 'the address of the original is not valid',
		todo: 'It is the page’s canonical address: at most 1 KB, http or https. See `sourceUrl` in article.json and the origin in src/site.ts.',
	},
	42001: {
		means: 'the access token has expired',
		todo: `A fresh token was asked for and refused, too. ${checkSecrets}`,
		stops: true,
	},
	43002: { means: 'WeChat expected POST', todo: ourFault, stops: true },
	44002: { means: 'WeChat saw no content in the call', todo: ourFault },
	44003: { means: 'WeChat saw no article in the call', todo: ourFault },
	45001: {
		means: 'the file is too large',
		todo: 'Pictures of the text are below 1 MB, a GIF or a cover below 10 MB. Make the picture smaller.',
	},
	45002: {
		means: 'the article is too long',
		todo: 'WeChat takes less than 20,000 characters and less than 1 MB, counted in a way that it does not say. Cut the article in two.',
	},
	45003: {
		means: 'the title is too long',
		todo: 'WeChat takes 32 characters, for some accounts 64. Give a shorter one.',
	},
	45004: {
		means: 'the digest is too long',
		todo: 'WeChat takes 128 characters, for some accounts 120. Give a shorter description.',
	},
	45009: {
		means: 'the account has made all calls that it may make today',
		todo: 'Run the same command tomorrow: what was uploaded is kept, and is not uploaded again.',
		stops: true,
	},
	45011: {
		means: 'the account makes too many calls a minute',
		todo: 'Run the same command again in some minutes: what was uploaded is kept.',
		stops: true,
	},
	45110: {
		means: 'the name of the author is too long',
		todo: 'WeChat takes 16 characters, for some accounts 8. Give a shorter one.',
	},
	45166: {
		means: 'WeChat refuses something in the text',
		todo: 'Run `npm run wechat:check` on article.html. If it finds nothing, look for links, cards or videos that WeChat does not allow.',
	},
	47001: { means: 'WeChat could not read the JSON of the call', todo: ourFault },
	48001: {
		means: 'the account may not use this call',
		todo: `See in ${settings} → 接口权限 what it may do; some calls are for verified accounts only. The article can be copied from preview.html.`,
		stops: true,
	},
	48004: {
		means: 'WeChat has barred the account from this call',
		todo: 'Its notices in 公众号后台 say why. The article can be copied from preview.html.',
		stops: true,
	},
	50002: {
		means: 'the account is restricted',
		todo: 'It may be frozen or under review: its notices in 公众号后台 say why.',
		stops: true,
	},
	50004: {
		means: 'the account may not have an access token',
		todo: 'Its notices in 公众号后台 say why.',
		stops: true,
	},
	50007: {
		means: 'the account is frozen',
		todo: 'Its notices in 公众号后台 say why.',
		stops: true,
	},
	53402: {
		means: 'WeChat could not crop the cover',
		todo: 'See `cover.crops` in article.json; delete the output folder and make the article again.',
	},
	53404: { means: 'the account may not show products', todo: ourFault },
	53405: { means: 'a product is not valid', todo: ourFault },
	53406: { means: 'the account has no products', todo: ourFault },
	61004: {
		means: 'this computer’s address is not registered',
		todo: `Add {ip} in ${settings} → IP白名单, wait a minute, and run the same command again.`,
		stops: true,
	},
	88000: {
		means: 'the account may not have comments',
		todo: 'Turn comments off for this article, or ask WeChat for them (公众号后台 → 互动 → 留言).',
	},
	89503: { means: 'an administrator has to confirm this computer', todo: askAdmin, stops: true },
	89506: {
		means: 'an administrator has refused this computer twice: it may ask again in 24 hours',
		todo: askAdmin,
		stops: true,
	},
	89507: {
		means: 'an administrator has refused this computer: it may ask again in an hour',
		todo: askAdmin,
		stops: true,
	},
};
