import { tokenise } from '../tokenise.ts';
import type { Collector } from './collect.ts';
import type { Corpus } from './corpus.ts';
import { findPhrases, type FoundPages, widenPhrases } from './find-phrases.ts';
import type { Search } from './gather.ts';
import type { Candidate } from './match-pages.ts';
import { needlesOf } from './needles-of.ts';
import { orderOf } from './order.ts';
import { passes } from './pages.ts';
import type { QueryPlan, Unit } from './plan-query.ts';
import { type ReadPage, readPages } from './verify.ts';

/** What is added, and from what. */
interface Apart {
	plan: QueryPlan;
	found: FoundPages;
}

/** How much of a query a page must hold. */
const all = 0.99;
const most = [0.6, 0.3] as const;
const any = 0.01;

/** Adds pages that hold all words, but apart; while there are few, also within longer words. */
export async function addApart(search: Search, groups: Collector, apart: Apart): Promise<void> {
	await addHolding(search, groups, { ...apart, share: all });
	if (groups.own() >= search.request.limit || apart.plan.quoted > 0) return;
	const phrases = apart.found.phrases.map((phrase) => ({
		...phrase,
		units: phrase.units
			.filter(({ bridge }) => !bridge)
			.map((unit) => ({ ...unit, suffix: true, whole: false })),
	}));
	const found = await widenPhrases(search.corpus, { ...apart.found, phrases });
	await addHolding(search, groups, { ...apart, found, share: all });
}

/**
 * While there are few pages, adds those that hold most of the words; where there are none, those that
 * hold some, or letters that they begin with.
 */
export async function addParts(search: Search, groups: Collector, apart: Apart): Promise<void> {
	const { limit } = search.request;
	for (const share of most)
		if (groups.own() < limit) await addHolding(search, groups, { ...apart, share });
	if (groups.pages().size === 0) await addHolding(search, groups, { ...apart, share: any });
	if (groups.pages().size > 0 || apart.plan.quoted > 0) return;
	const phrases = [{ text: apart.plan.text, units: beginnings(apart.plan.text) }];
	const found = await findPhrases(search.corpus, phrases);
	await addHolding(search, groups, { plan: apart.plan, found, share: any });
}

const fewestLetters = 3;
const fewerLetters = 2;

/** Han one by one, and words without their ends. */
function beginnings(text: string): Unit[] {
	const keys = tokenise(text).flatMap(({ kind, text: own }) =>
		kind === 'han' ? [...own] : [own.slice(0, Math.max(fewestLetters, own.length - fewerLetters))],
	);
	return keys.map((key) => ({ key, prefix: true, suffix: false, bridge: false, whole: false }));
}

async function addHolding(
	search: Search,
	groups: Collector,
	{ plan, found, share }: Apart & { share: number },
): Promise<void> {
	if (groups.count('related') >= search.request.limit) return;
	const candidates = found.candidates
		.filter((one) => one.share >= share && !groups.pages().has(one.page))
		.filter(({ page }) => isWanted(search, page))
		.sort(inLanguage(search));
	const enough = groups.own() >= search.request.limit;
	const wanted = Math.ceil(search.request.limit / (enough ? 3 : 1));
	const read = await readApart(search.corpus, candidates.slice(0, wanted), plan);
	const isCounted = share === all && plan.quoted === 0;
	const unread = isCounted ? candidates.slice(read.length).map(({ page }) => page) : [];
	groups.add('related', { read, unread, needles: needlesOf(plan) });
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
	corpus: Corpus,
	candidates: readonly Candidate[],
	plan: QueryPlan,
): Promise<ReadPage[]> {
	const must = plan.phrases.slice(0, plan.quoted).map(({ text }) => text);
	const read = await readPages(corpus, candidates, must);
	return read.filter(({ place }) => place < Infinity);
}
