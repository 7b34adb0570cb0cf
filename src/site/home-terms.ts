import { pickTerms } from '../domain/glossary/pick-terms.ts';
import type { GlossaryTerm } from '../domain/glossary/glossary-term.ts';
import { site } from '../site.ts';
import { inLocale } from './post-views.ts';
import type { Content } from './queries.ts';

/** Terms for the home page, the same in every language: those of the newest posts first. */
export function homeTerms(
	{ posts, views, glossary }: Pick<Content, 'posts' | 'views' | 'glossary'>,
	count: number,
): GlossaryTerm[] {
	const terms = new Map(glossary.terms.map((term) => [term.id, term]));
	const marked = new Map(
		inLocale(posts, site.defaultLocale).map((post) => [post.slug, post.marked]),
	);
	const newest = views[site.defaultLocale].map(({ slug }) => marked.get(slug) ?? []);
	const ids = pickTerms(newest, [...terms.keys()].sort(), count);
	return ids.flatMap((id) => terms.get(id) ?? []);
}
