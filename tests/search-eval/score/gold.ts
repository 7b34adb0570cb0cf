import type { FoundPage } from '../corpus/read-site.ts';
import { normalise } from '../corpus/normalise.ts';
import type { Gold } from '../set/query.ts';

/** The pages that a query should find, and those among them whose title says so. */
export interface GoldPages {
	urls: Set<string>;
	titled: Set<string>;
}

/** A page's texts, normalised. */
export type Texts = Pick<FoundPage, 'url' | 'lang' | 'heading' | 'text'>;

/** The pages of the scope that hold every string of one of the lists, each string within a block. */
export function goldOf(gold: Gold, pages: readonly Texts[]): GoldPages {
	const lists = gold.any.map((list) => list.map(normalise));
	const holds = (text: string): boolean =>
		lists.some((list) => list.every((string) => text.includes(string)));
	const within = pages.filter(({ lang }) => gold.scope === 'both' || gold.scope === lang);
	const urlsOf = (found: readonly Texts[]): Set<string> => new Set(found.map(({ url }) => url));
	return {
		urls: urlsOf(within.filter(({ text }) => holds(text))),
		titled: urlsOf(within.filter(({ heading }) => holds(heading))),
	};
}
