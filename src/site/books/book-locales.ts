import { type Locale, locales } from '../../domain/i18n/locale.ts';
import type { BookData, PageData } from '../content-data.ts';

type Texts = readonly Pick<PageData, 'slug' | 'locale'>[];

/**
 * The languages that a book is its own in: those with its title and at least one chapter; before
 * there is a chapter, those with its title. Elsewhere its pages show what there is, and search
 * engines are sent to the original.
 */
export function bookLocales({ id, data }: Pick<BookData, 'id' | 'data'>, pages: Texts): Locale[] {
	const own = pages.filter(({ slug }) => slug.startsWith(`handbooks/${id}/`));
	const titled = locales.filter((locale) => data.title[locale] !== undefined);
	const written = locales.filter((locale) => own.some((page) => page.locale === locale));
	const both = titled.filter((locale) => written.includes(locale));
	const found = [both, written, titled].find(({ length }) => length > 0);
	return found ?? [];
}
