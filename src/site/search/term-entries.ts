import { addresses } from '../../domain/addresses.ts';
import { type Locale, otherLocale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { SearchEntry } from '../../domain/search/search-page.ts';
import { site } from '../../site.ts';
import { topicName } from '../glossary-rows.ts';
import type { Content } from '../queries.ts';
import { screenText } from '../screen-text.ts';

/** The terms of the glossary, each with all its names in both languages. */
export function termEntries({ glossary }: Pick<Content, 'glossary'>, lang: Locale): SearchEntry[] {
	const { terms, topics } = glossary;
	return terms.map((term) => {
		const own = term[lang];
		const other = term[otherLocale(lang)];
		const names = new Set([...own.aliases, other.name, ...other.aliases]);
		names.delete(own.name);
		const plain = { description: own.text };
		return {
			url: encodeURI(localePath(addresses.term(term.id), lang, site.defaultLocale)),
			...{ lang, type: 'term' as const, title: own.name },
			...(lang === 'zh' ? screenText(plain) : plain),
			crumbs: [messages[lang].glossary.title, topicName(term, topics, lang)],
			names: [...names],
			tags: [],
		};
	});
}
