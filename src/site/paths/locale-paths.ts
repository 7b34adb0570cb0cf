import { locales } from '../../domain/i18n/locale.ts';
import { site } from '../../site.ts';

/** One path for each language, for endpoints, which are cheap to make anew. */
export function localePaths() {
	return locales.map((locale) => ({
		params: { locale: locale === site.defaultLocale ? undefined : locale },
		props: { locale },
	}));
}
