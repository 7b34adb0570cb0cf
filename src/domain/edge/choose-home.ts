import { acceptedLocale } from '../i18n/accept-language.ts';
import { isLocale, type Locale } from '../i18n/locale.ts';
import { isCrawler } from './crawlers.ts';

/** What a request for `/` says, as far as it tells the language to answer in. */
export interface HomeRequest {
	method: string;
	url: URL;
	/** A header by its name in small letters; empty where it was not sent. */
	header: (name: string) => string;
}

/** How to answer a request for `/`. */
export type HomeChoice =
	/** The page at `/`, in the default language; the choice is kept in a cookie where it says so. */
	| { kind: 'page'; remember?: Locale }
	/** On to the home page of another language. */
	| { kind: 'away'; locale: Locale; remember?: Locale }
	/** No answer to a browser that fetches ahead: it asks again when its reader really comes. */
	| { kind: 'later' };

/** The cookie that keeps a language somebody chose, and the parameter that chooses one. */
export const choiceName = 'lang';

/**
 * The language for whoever asks for `/`, from what says most to what says least:
 *
 * 1. programs that read for others, and anything but GET: the page as it is, so that it is known
 *    by one language (hreflang `x-default`);
 * 2. `/?lang=zh`, for whoever writes such a link: a choice, and kept;
 * 3. a click on a page of this site: only the name at the head of pages in the default language
 *    leads to `/`, and on the other home page the switch. Both mean this language; whoever was
 *    thrown back there from could never leave the other one. It is kept where the browser's list
 *    says otherwise, so that most readers never get a cookie;
 * 4. the cookie;
 * 5. `Accept-Language`.
 */
export function chooseHome(request: HomeRequest, defaultLocale: Locale): HomeChoice {
	const { method, url, header } = request;
	if (method !== 'GET' || isCrawler(header('user-agent'))) return { kind: 'page' };
	const asked = url.searchParams.getAll(choiceName).find(isLocale);
	if (asked) return answer(asked, defaultLocale, asked);

	const kept = keptLocale(header('cookie'));
	const likely = kept ?? acceptedLocale(header('accept-language')) ?? defaultLocale;
	if (likely === defaultLocale) return answer(likely, defaultLocale);
	// Resting on a link is no choice yet, and what was fetched ahead would be shown without asking.
	if (isAhead(header)) return { kind: 'later' };
	return isFromHere(request)
		? { kind: 'page', remember: defaultLocale }
		: answer(likely, defaultLocale);
}

function answer(locale: Locale, defaultLocale: Locale, remember?: Locale): HomeChoice {
	const kept = remember === undefined ? {} : { remember };
	return locale === defaultLocale ? { kind: 'page', ...kept } : { kind: 'away', locale, ...kept };
}

/** The language that a list of cookies holds; of several the first, which is the more exact one. */
function keptLocale(cookies: string): Locale | undefined {
	return cookies
		.split(';')
		.map((pair) => pair.trim().split('='))
		.flatMap(([name, value = '']) => (name === choiceName ? [value] : []))
		.find(isLocale);
}

/** True where a page of this site led here: Fetch Metadata says so, and `Referer` in older browsers. */
function isFromHere({ url, header }: HomeRequest): boolean {
	const site = header('sec-fetch-site');
	if (site) return site === 'same-origin';
	return URL.parse(header('referer'))?.origin === url.origin;
}

/** Chromium says `Sec-Fetch-Site: none` here, wherever it comes from. */
function isAhead(header: HomeRequest['header']): boolean {
	return /^(?:prefetch|prerender)\b/.test(header('sec-purpose') || header('purpose'));
}
