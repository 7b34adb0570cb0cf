/** Takes secrets out of words that people, logs and files get to see. */
export interface Redactor {
	/** From now on this one, too. */
	add: (secret: string) => void;
	hide: (text: string) => string;
}

const mark = '[hidden]';

// What a shorter text would hide are pieces of ordinary words.
const shortest = 6;

// Names under which WeChat's API takes secrets, in addresses and in JSON; of others, in headers.
const named = /((?:access_token|app_?secret|secret)["']?\s*[=:]\s*["']?|\bBearer\s+)[^&\s"',}]+/gi;

// JSON Web Tokens, RFC 7519: a header in base64url, which begins with `{"`, and two more parts.
const webToken = /\beyJ[\w-]{8,}(?:\.[\w-]+){1,2}/g;

/** Hides these secrets in any spelling that an address or JSON gives them. */
export function createRedactor(secrets: readonly string[]): Redactor {
	const spellings = new Set<string>();
	const add = (secret: string): void => {
		if (secret.length < shortest) return;
		for (const spelling of [
			secret,
			encodeURIComponent(secret.toWellFormed()),
			JSON.stringify(secret).slice(1, -1),
		])
			spellings.add(spelling);
	};
	const hide = (text: string): string => {
		// The longest first: one secret may begin as another one does.
		const known = [...spellings].sort((a, b) => b.length - a.length);
		return known
			.reduce((rest, each) => rest.replaceAll(each, mark), text)
			.replace(named, `$1${mark}`)
			.replace(webToken, mark);
	};
	secrets.forEach(add);
	return { add, hide };
}
