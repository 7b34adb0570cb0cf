import type { Locale } from '../i18n/locale.ts';
import { localePath } from '../i18n/paths.ts';
import { commonHeaders } from './common-headers.ts';
import { choiceName, type HomeChoice } from './choose-home.ts';

/** Status and headers of an answer; `status` is missing where the page's own stays. */
export interface HomeAnswer {
	status?: 302 | 503;
	headers: Record<string, string>;
}

/** The answer to a request for `/` at this address. */
export function homeAnswer(choice: HomeChoice, url: URL, defaultLocale: Locale): HomeAnswer {
	if (choice.kind === 'later') return { status: 503, headers: bare };
	const cookie: Record<string, string> = choice.remember
		? { 'Set-Cookie': cookieOf(choice.remember) }
		: {};
	if (choice.kind === 'page') return { headers: { ...varies, ...cached, ...cookie } };
	const Location = localePath('/', choice.locale, defaultLocale) + restOf(url);
	return { status: 302, headers: { ...bare, ...cookie, Location } };
}

// What else it hangs on needs no name: nobody keeps the answer without asking again.
const varies = { Vary: 'Accept-Language, Cookie' };

// Browsers may keep the page, and ask whether it is still theirs: so going back stays instant.
const cached = { 'Cache-Control': 'private, no-cache' };

/** Hosts add the headers of `_headers` to files alone, not to what a function says itself. */
const bare: Record<string, string> = {
	...commonHeaders,
	...varies,
	'Cache-Control': 'private, no-store',
	'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/** A year, for this site alone, out of reach of scripts. */
function cookieOf(locale: Locale): string {
	return `${choiceName}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; Secure; HttpOnly`;
}

/** The query without the choice, such as where a letter's reader came from. */
function restOf({ searchParams }: URL): string {
	const rest = new URLSearchParams(searchParams);
	rest.delete(choiceName);
	return rest.size > 0 ? `?${rest.toString()}` : '';
}
