/** What WeChat says with each of its codes, as its pages and its answers word it. */
export const errorTexts = {
	'-1': 'system error',
	40001:
		'invalid credential, access_token is invalid or not latest, could get access_token by ' +
		'getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r',
	40002: 'invalid grant_type',
	40004: 'invalid media type',
	40005: 'invalid file type',
	40007: 'invalid media_id',
	40009: 'invalid image size',
	40013: 'invalid appid',
	40014: 'invalid access_token',
	40114: 'invalid index value',
	40125: 'invalid appsecret, view more at http://t.cn/RAEkdVq',
	40164: 'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist',
	41001: 'access_token missing',
	41002: 'appid missing',
	41004: 'appsecret missing',
	41005: 'media data missing',
	41039: 'invalid content_source_url',
	42001: 'access_token expired',
	43002: 'require POST method',
	44002: 'empty post data',
	44003: 'empty news data',
	45001: 'multimedia file size exceed limit',
	45002: 'content size out of limit',
	45003: 'title size out of limit',
	45004: 'description size out of limit',
	45009: 'reach max api daily quota limit',
	45011: 'api minute-quota reach limit  must slower  retry next minute',
	45110: 'author size out of limit',
	45166: 'invalid content',
	47001: 'data format error',
	48001: 'api unauthorized',
	48004: 'api forbidden for irregularities',
	50002: 'user limited',
	53402: 'cover crop failed',
	61004: 'access clientip is not registered',
	88000: 'without comment privilege',
	89503: 'this ip call to be confirmed by administrator, please contact the administrator',
	89506: 'ip request rejected by administrator twice, please retry after 24 hours',
	89507: 'ip request rejected by administrator, please retry after 1 hour',
} as const;

/** A code that WeChat answers with. */
export type Errcode = Extract<keyof typeof errorTexts, number> | -1;

/** An answer that WeChat refuses with; the request's number is added to the text when it is sent. */
export class Refusal extends Error {
	readonly errcode: Errcode;

	constructor(errcode: Errcode, text: string = errorTexts[errcode]) {
		super(text);
		this.errcode = errcode;
	}
}
