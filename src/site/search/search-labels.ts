import type { Term } from '../../domain/blog/post-view.ts';
import { wordsIn } from '../../domain/handbook/words-in.ts';
import { splitLocale } from '../../domain/i18n/paths.ts';
import type { BothNames, SearchEntry, SearchLabels } from '../../domain/search/search-page.ts';
import { site } from '../../site.ts';
import type { Content } from '../queries.ts';

type Named = Pick<Content, 'books' | 'views' | 'glossary' | 'landscape'>;

/** What filters are called, and what is called differently in the other language. */
export function searchLabels(content: Named, entries: readonly SearchEntry[]): SearchLabels {
	const { books, views, glossary, landscape } = content;
	const named = (of: (post: Content['views']['en'][number]) => readonly Term[]) =>
		bothNames(views.en.flatMap(of), views.zh.flatMap(of));
	return {
		books: Object.fromEntries(
			books.map(({ id, data: { title } }) => [
				id,
				{ en: wordsIn(title, 'en'), zh: wordsIn(title, 'zh') },
			]),
		),
		categories: named(({ category }) => (category ? [category] : [])),
		// A word that both have is one tag, by the name that posts give it.
		tags: { ...landscape.taxonomy.tags, ...named(({ tags }) => tags) },
		synonyms: [
			...glossary.terms.map(({ en, zh }) => ({
				en: [en.name, ...en.aliases],
				zh: [zh.name, ...zh.aliases],
			})),
			...titlePairs(entries),
		],
	};
}

function bothNames(en: readonly Term[], zh: readonly Term[]): Record<string, BothNames> {
	const chinese = new Map(zh.map(({ slug, name }) => [slug, name]));
	return Object.fromEntries(
		en.map(({ slug, name }) => [slug, { en: name, zh: chinese.get(slug) ?? name }]),
	);
}

/** The titles of texts that are there in both languages; terms have said their names. */
function titlePairs(entries: readonly SearchEntry[]): SearchLabels['synonyms'] {
	const texts = entries.filter(({ type }) => type !== 'term');
	const byPath = Map.groupBy(texts, ({ url }) => splitLocale(url, site.defaultLocale).path);
	return [...byPath.values()].flatMap((pair) => {
		const titleIn = (lang: SearchEntry['lang']) => pair.find((each) => each.lang === lang)?.title;
		const [en, zh] = [titleIn('en'), titleIn('zh')];
		return en && zh && en !== zh ? [{ en: [en], zh: [zh] }] : [];
	});
}
