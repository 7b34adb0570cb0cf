import { normalise } from '../corpus/normalise.ts';
import type { Answer, ShownHit } from '../ask/answer.ts';
import { wantsBoth } from '../set/categories.ts';
import type { Query } from '../set/query.ts';
import type { GoldPages, Texts } from './gold.ts';

/** How many results are looked at. */
export const depth = 10;

/** What one answer is worth. */
export interface Verdict {
	query: Query;
	/** How many pages should be found. */
	gold: number;
	/** How many of them are among the first ten. */
	found: number;
	/** `found` of as many as ten results can hold. */
	recall: number;
	/** Results of the exact group, and how many of them are right. */
	exact: { shown: number; right: number };
	/** A page with the right title is among the first three; absent: no title has it. */
	titleAt3?: boolean;
	/** Right pages of both languages are among the first ten; absent: it does not ask for both. */
	bothLanguages?: boolean;
	isEmpty: boolean;
	ms: number;
	/** The results that count, in order. */
	hits: ShownHit[];
	/** Gold that is not among them. */
	missing: string[];
}

interface Case {
	query: Query;
	gold: GoldPages;
	answer: Answer;
	pages: ReadonlyMap<string, Texts>;
}

/** Compares an answer with what should have come. */
export function judge({ query, gold, answer, pages }: Case): Verdict {
	const { scope } = query.gold;
	const counted = answer.hits.filter(({ lang }) => scope === 'both' || lang === scope);
	const hits = counted.slice(0, depth);
	const shown = new Set(hits.map(({ url }) => url));
	const found = [...gold.urls].filter((url) => shown.has(url)).length;
	const first = hits.slice(0, 3);
	return {
		query,
		gold: gold.urls.size,
		found,
		recall: found / Math.min(depth, gold.urls.size),
		exact: exactOf({ query, gold, answer, pages }),
		...(gold.titled.size > 0 && { titleAt3: first.some(({ url }) => gold.titled.has(url)) }),
		...(wantsBoth(query) && hasBoth(gold, pages) && { bothLanguages: showsBoth(hits, gold) }),
		isEmpty: answer.hits.length === 0,
		ms: answer.ms,
		hits,
		missing: [...gold.urls].filter((url) => !shown.has(url)),
	};
}

/**
 * A page of the exact group is right when it is gold, and also when it holds what was typed: of a
 * query that means something else, the exact group shows what was typed.
 */
function exactOf({ query, gold, answer, pages }: Case): Verdict['exact'] {
	const typed = normalise(query.q);
	const exact = answer.hits.filter(({ group }) => group === 'exact').slice(0, depth);
	const isRight = ({ url }: ShownHit): boolean =>
		gold.urls.has(url) || pages.get(url)?.text.includes(typed) === true;
	return { shown: exact.length, right: exact.filter(isRight).length };
}

function hasBoth({ urls }: GoldPages, pages: Case['pages']): boolean {
	return new Set([...urls].map((url) => pages.get(url)?.lang)).size === 2;
}

function showsBoth(hits: readonly ShownHit[], { urls }: GoldPages): boolean {
	return new Set(hits.filter(({ url }) => urls.has(url)).map(({ lang }) => lang)).size === 2;
}
