import { addresses, termSlug } from '../../domain/addresses.ts';
import { groupPosts } from '../../domain/blog/group-posts.ts';
import type { PostView, Term, TermPosts } from '../../domain/blog/post-view.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { Taxonomy } from '../../schema/taxonomy.ts';
import { site } from '../../site.ts';
import { type Content, readContent } from '../queries.ts';
import { keyed } from './keyed.ts';
import { type ListProps, listProps } from './list-props.ts';

export interface TermsProps extends ListProps {
	groups: TermGroup[];
}

/** The terms of one kind; `url` leads to their own page, where this is another one. */
interface TermGroup {
	name: string;
	url?: string;
	terms: TermSummary[];
}

/** A term in a list of terms. */
export interface TermSummary extends Term {
	count: number;
	description?: string | undefined;
}

export interface TermProps extends ListProps {
	posts: PostView[];
	/** True where posts are read in order, oldest first. */
	numbered: boolean;
}

const termKinds = {
	tags: { all: addresses.tags, one: addresses.tag, of: (view: PostView) => view.tags },
	categories: {
		all: addresses.categories,
		one: addresses.category,
		of: ({ category }: PostView) => (category ? [category] : []),
	},
	series: {
		all: addresses.allSeries,
		one: addresses.series,
		of: ({ series }: PostView) => (series ? [series] : []),
	},
} as const;

type TermKind = keyof typeof termKinds;

/** `/tags/`, `/categories/` or `/series/`: the page that lists all terms of a kind. */
export async function termsPaths(kind: TermKind) {
	const content = await readContent();
	return locales.map((locale) => {
		const text = messages[locale];
		const descriptions = {
			tags: text.tagsDescription,
			categories: text.categoriesDescription,
			series: text.seriesDescription,
		};
		const shown: TermKind[] = kind === 'tags' ? ['categories', 'tags'] : [kind];
		const groups = shown
			.map((each) => ({
				name: text[each],
				...(each === kind ? {} : { url: termsAddress(each, locale) }),
				terms: summaries(groupPosts(content.views[locale], termKinds[each].of), each, {
					content,
					locale,
				}),
			}))
			.filter(({ terms }) => terms.length > 0);
		const props: TermsProps = {
			...listProps(content, locale, termKinds[kind].all, {
				title: kind === 'tags' ? text.topics : text[kind],
				description: descriptions[kind],
				// No page leads to an empty list.
				index: groups.length > 0,
			}),
			groups,
		};
		return keyed(locale, {}, props);
	});
}

function termsAddress(kind: TermKind, locale: Locale): string {
	return localePath(termKinds[kind].all, locale, site.defaultLocale);
}

/** Terms with what the taxonomy says of them. */
export function summaries(
	groups: readonly TermPosts[],
	kind: TermKind,
	{ content, locale }: { content: Content; locale: Locale },
): TermSummary[] {
	return groups.map(({ term, posts }) => ({
		...term,
		count: posts.length,
		description: describe(content.taxonomy[kind], term, locale),
	}));
}

/** The page of each term of a kind. */
export async function termPaths(kind: TermKind) {
	const content = await readContent();
	return locales.flatMap((locale) => {
		const text = messages[locale];
		const labels = { tags: text.tag, categories: text.category, series: text.series };
		return groupPosts(content.views[locale], termKinds[kind].of).map(({ term, posts }) => {
			const said = describe(content.taxonomy[kind], term, locale);
			const count = text.posts(posts.length);
			const description = said ?? `${labels[kind]} · ${term.name} · ${count}`;
			const props: TermProps = {
				...listProps(content, locale, termKinds[kind].one(term.slug), {
					title: term.name,
					// A tag often bears the name of a text.
					...(kind === 'tags' ? { headTitle: `${term.name} · ${labels[kind]}` } : {}),
					description,
					listed: posts,
					card: { kicker: labels[kind], below: said ?? count },
				}),
				posts: kind === 'series' ? posts.toReversed() : posts,
				numbered: kind === 'series',
			};
			return keyed(locale, { term: term.slug }, props);
		});
	});
}

function describe(named: Taxonomy['tags'], term: Term, locale: Locale): string | undefined {
	const known = Object.entries(named).find(([id]) => termSlug(id) === term.slug);
	return known?.[1].description?.[locale];
}
