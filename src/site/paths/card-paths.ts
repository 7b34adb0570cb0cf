import { locales } from '../../domain/i18n/locale.ts';
import type { Card } from '../../domain/card.ts';
import { site } from '../../site.ts';
import { expectCards, homeCard } from '../social-card.ts';
import type { Head } from '../head.ts';
import { bookIndexPaths } from './book-index-paths.ts';
import { bookPaths } from './book-paths.ts';
import { booksPaths } from './books-paths.ts';
import { chapterPaths, sectionPaths } from './chapter-paths.ts';
import { glossaryPaths, glossaryTermPaths } from './glossary-paths.ts';
import { landscapeArchivePaths } from './landscape/archive-paths.ts';
import { landscapeCategoryPaths } from './landscape/category-paths.ts';
import { comparePaths } from './landscape/compare-paths.ts';
import { landscapeMapPaths } from './landscape/map-paths.ts';
import { methodPaths } from './landscape/method-paths.ts';
import { projectPaths } from './landscape/project-paths.ts';
import { landscapeStatsPaths } from './landscape/stats-paths.ts';
import { submitPaths } from './landscape/submit-paths.ts';
import { archivePaths, blogPaths } from './list-paths.ts';
import { pagePaths } from './page-paths.ts';
import { partPaths } from './part-paths.ts';
import { postPaths } from './post-paths.ts';
import { termPaths, termsPaths } from './term-paths.ts';

/** Every kind of page with a card of its own. A page that is forgotten here has an image that is not there. */
const kinds: (() => Promise<readonly { props: { head: Head } }[]>)[] = [
	...[archivePaths, blogPaths, pagePaths, postPaths],
	...(['tags', 'categories', 'series'] as const).flatMap((kind) => [
		() => termsPaths(kind),
		() => termPaths(kind),
	]),
	...[bookIndexPaths, bookPaths, booksPaths, chapterPaths, partPaths, sectionPaths],
	...[glossaryPaths, glossaryTermPaths],
	...[comparePaths, landscapeArchivePaths, landscapeCategoryPaths, landscapeMapPaths],
	...[landscapeStatsPaths, methodPaths, projectPaths, submitPaths],
];

/** The file of each card, once, however many pages show it. */
export async function cardPaths() {
	const cards = new Map<string, Card>();
	for (const locale of locales) {
		const card = homeCard(locale, site);
		cards.set(card.name, card);
	}
	for (const kind of kinds) {
		for (const { props } of await kind()) cards.set(props.head.card.name, props.head.card);
	}
	expectCards([...cards.values()]);
	return Array.from(cards.values(), ({ name, text }) => ({
		params: { name },
		props: { card: { name, text } },
		// A name stands for all that is drawn.
		cacheKey: name,
	}));
}
