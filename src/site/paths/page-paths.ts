import { addresses } from '../../domain/addresses.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { inLocale } from '../post-views.ts';
import { readContent } from '../queries.ts';
import { keyed } from './keyed.ts';
import { type ListProps, listProps } from './list-props.ts';
import { pagePropsIn } from './page-props.ts';

/** Pages of `content/pages/`. */
export async function pagePaths() {
	const content = await readContent();
	const pages = content.pages.filter(({ slug }) => !slug.includes('/'));
	return locales.flatMap((locale) => {
		const propsOf = pagePropsIn(content, locale);
		return inLocale(pages, locale).map((page) => keyed(locale, { page: page.slug }, propsOf(page)));
	});
}

/** The page for addresses that lead nowhere; hosts look for one in each folder. */
export async function notFoundProps(locale: Locale): Promise<ListProps> {
	const text = messages[locale];
	return listProps(await readContent(), locale, addresses.home, {
		title: text.notFound,
		description: text.notFoundText,
		index: false,
	});
}
