import type { Collector } from './collect.ts';
import type { FoundPages } from './find-phrases.ts';
import type { Search } from './gather.ts';
import type { Candidate } from './match-pages.ts';
import { needlesOf } from './needles-of.ts';
import { orderOf } from './order.ts';
import { passes } from './pages.ts';
import type { QueryPlan } from './plan-query.ts';
import { type ReadPage, readPages } from './verify.ts';

/** How much of a query a page must hold: all of it, else most, then less. */
const shares = [0.99, 0.6, 0.3] as const;
const any = 0.01;

/**
 * Adds pages that hold the words apart, while there are few pages at all also those that hold some of
 * them; with words in quotation marks only those that hold these.
 */
export async function addApart(
	search: Search,
	groups: Collector,
	{ plan, found }: { plan: QueryPlan; found: FoundPages },
): Promise<void> {
	const { request } = search;
	const isNone = groups.pages().size === 0;
	for (const share of isNone ? [...shares, any] : shares) {
		const isAll = share === shares[0];
		if (groups.count('related') >= request.limit) return;
		if (!isAll && groups.own() >= request.limit) return;
		const candidates = found.candidates
			.filter((one) => one.share >= share && !groups.pages().has(one.page))
			.filter(({ page }) => isWanted(search, page))
			.sort(inLanguage(search));
		const read = await readApart(search, candidates, plan);
		const isCounted = isAll && plan.quoted === 0;
		const unread = isCounted ? candidates.slice(read.length).map(({ page }) => page) : [];
		groups.add('related', { read, unread, needles: needlesOf(plan) });
	}
}

function isWanted({ corpus, request, beyond }: Search, page: number): boolean {
	const wanted = passes(corpus.pages, request.filters, page);
	if (!wanted) beyond.add(page);
	return wanted;
}

function inLanguage({ corpus, request }: Search): (a: Candidate, b: Candidate) => number {
	const order = orderOf(corpus.pages, request.sort);
	const isOwn = ({ page }: Candidate) => Number(corpus.pages.lang(page) === request.locale);
	return (a, b) => isOwn(b) - isOwn(a) || order(a, b);
}

async function readApart(
	{ corpus, request }: Search,
	candidates: readonly Candidate[],
	plan: QueryPlan,
): Promise<ReadPage[]> {
	const must = plan.phrases.slice(0, plan.quoted).map(({ text }) => text);
	const read = await readPages(corpus, candidates.slice(0, request.limit), must);
	return read.filter(({ place }) => place < Infinity);
}
