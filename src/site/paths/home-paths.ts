import { addresses } from '../../domain/addresses.ts';
import { groupPosts } from '../../domain/blog/group-posts.ts';
import type { PostView } from '../../domain/blog/post-view.ts';
import type { Feature } from '../../domain/feature.ts';
import { type Locale, locales } from '../../domain/i18n/locale.ts';
import { site } from '../../site.ts';
import { type BookCard, bookCards } from '../books/book-card.ts';
import { termRow, type TermRow } from '../glossary-rows.ts';
import { type Head, makeHead } from '../head.ts';
import { homeTerms } from '../home-terms.ts';
import { homeProjects } from '../landscape/home-projects.ts';
import type { ProjectRow } from '../landscape/project-row.ts';
import { webSiteJsonLd } from '../json-ld.ts';
import { origin } from '../origin.ts';
import { type Content, readContent } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import { keyed } from './keyed.ts';
import { summaries, type TermSummary } from './term-paths.ts';

export interface HomeProps {
	shell: Shell;
	head: Head;
	newest: PostView[];
	books: BookCard[];
	series: (TermSummary & { posts: PostView[] })[];
	categories: TermSummary[];
	tags: TermSummary[];
	/** A few projects of the landscape. */
	projects: ProjectRow[];
	/** A few terms of the glossary, explained. */
	terms: TermRow[];
	features: Feature[];
}

const newestCount = 6;
const bookCount = 4;
const tagCount = 18;
const termCount = 2;

/** The home page in each language. */
export async function homePaths() {
	const content = await readContent();
	const terms = homeTerms(content, termCount);
	return locales.map((locale) => {
		const path = addresses.home;
		const description = site.description[locale];
		const jsonLd = webSiteJsonLd(site, locale, origin);
		const props: HomeProps = {
			shell: makeShell(content, locale, { path, site }),
			head: makeHead({ locale, path, description, jsonLd }, site, origin),
			newest: content.views[locale].slice(0, newestCount),
			books: bookCards(content, locale).slice(0, bookCount),
			...postGroups(content, locale),
			projects: homeProjects(content.landscape, locale),
			terms: terms.map((term) => termRow(term, content.glossary.topics, locale)),
			features: [...new Set(terms.flatMap(({ features }) => features))].sort(),
		};
		return keyed(locale, {}, props);
	});
}

function postGroups(
	content: Content,
	locale: Locale,
): Pick<HomeProps, 'series' | 'categories' | 'tags'> {
	const views = content.views[locale];
	const series = groupPosts(views, ({ series: term }) => (term ? [term] : []));
	const categories = groupPosts(views, ({ category }) => (category ? [category] : []));
	const tags = groupPosts(views, (view) => view.tags);
	const options = { content, locale };
	return {
		series: summaries(series, 'series', options).map((term, index) => ({
			...term,
			posts: series[index]?.posts.toReversed() ?? [],
		})),
		categories: summaries(categories, 'categories', options),
		tags: summaries(tags, 'tags', options).slice(0, tagCount),
	};
}
