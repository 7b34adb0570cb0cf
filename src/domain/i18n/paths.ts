import { type Locale, locales } from './locale.ts';

/** `('/blog/', 'zh', 'en')` → `/zh/blog/`; the default language has no prefix. */
export function localePath(path: string, locale: Locale, defaultLocale: Locale): string {
	return locale === defaultLocale ? path : `/${locale}${path}`;
}

/** `/zh/blog/a/` → `{locale: 'zh', path: '/blog/a/'}`. */
export function splitLocale(
	pathname: string,
	defaultLocale: Locale,
): { locale: Locale; path: string } {
	const locale = locales.find(
		(each) =>
			each !== defaultLocale && (pathname === `/${each}` || pathname.startsWith(`/${each}/`)),
	);
	if (!locale) return { locale: defaultLocale, path: pathname };
	return { locale, path: pathname.slice(locale.length + 1) || '/' };
}

/** The same page in another language: `('/zh/a/', 'en', 'en')` → `/a/`. */
export function counterpartPath(pathname: string, to: Locale, defaultLocale: Locale): string {
	return localePath(splitLocale(pathname, defaultLocale).path, to, defaultLocale);
}
