import { addresses } from '../../domain/addresses.ts';
import { locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { origin } from '../origin.ts';
import { readContent } from '../queries.ts';
import { keyed } from './keyed.ts';
import { type ListProps, listProps } from './list-props.ts';

export interface SearchProps extends ListProps {
	/** What a public engine is restricted to where there is no script: `bimo.example`. */
	host: string;
}

/** `/search/` in each language; search engines leave it out. */
export async function searchPaths() {
	const content = await readContent();
	return locales.map((locale) => {
		const { title, description } = messages[locale].search;
		const texts = { title, description, index: false };
		const props: SearchProps = {
			...listProps(content, locale, addresses.search, texts),
			host: new URL(origin).host,
		};
		return keyed(locale, {}, props);
	});
}
