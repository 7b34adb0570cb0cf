import type { Locale } from '../../domain/i18n/locale.ts';
import { localePath } from '../../domain/i18n/paths.ts';

/** What addresses in exports are made with. */
export interface Links {
	/** Of the site, without a slash at the end. */
	origin: string;
	defaultLocale: Locale;
}

/** A page's address in both languages. */
export function inBoth(path: string, links: Links): Record<Locale, string> {
	return { en: urlIn('en', path, links), zh: urlIn('zh', path, links) };
}

/** The address of what is there once, for both languages. */
export function onceAt(path: string, { origin }: Links): string {
	return origin + encodeURI(path);
}

export function urlIn(locale: Locale, path: string, { origin, defaultLocale }: Links): string {
	return origin + encodeURI(localePath(path, locale, defaultLocale));
}
