/** The languages of the site. The first is not special; `site.defaultLocale` says which is at `/`. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tags for `lang` and `hreflang`. */
export const languageTag = { en: 'en', zh: 'zh-CN' } as const satisfies Record<Locale, string>;

/** The name of each language in itself. */
export const languageName = { en: 'English', zh: '中文' } as const satisfies Record<Locale, string>;

export function isLocale(value: string): value is Locale {
	return locales.some((locale) => locale === value);
}

export function otherLocale(locale: Locale): Locale {
	return locale === 'en' ? 'zh' : 'en';
}
