import { type Locale, otherLocale } from '../../../domain/i18n/locale.ts';

/**
 * The language whose addresses have no prefix, as the address of the search page in `locale` tells.
 */
export const defaultLocaleOf = (locale: Locale, address: string): Locale =>
	address.startsWith(`/${locale}/`) ? otherLocale(locale) : locale;
