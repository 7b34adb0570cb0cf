import { type Locale, otherLocale } from '../../i18n/locale.ts';
import type { Collector } from './collect.ts';
import { findPhrases, type FoundPages } from './find-phrases.ts';
import { gather, type Search } from './gather.ts';
import type { Candidate } from './match-pages.ts';
import { needlesOf } from './needles-of.ts';
import { orderOf } from './order.ts';
import { passes } from './pages.ts';
import { planPhrase, type QueryPlan } from './plan-query.ts';
import { translate } from './translate.ts';
import { type ReadPage, readPages } from './verify.ts';

interface Meant {
	plan: QueryPlan;
	found: FoundPages;
}

/** How much of a query a page must hold: all of it, else most, and where nothing was found, any. */
const shares = [0.99, 0.6, 0.01] as const;

/** Adds pages that hold another name of what was looked for, then those with its words apart. */
export async function addRelated(search: Search, groups: Collector, meant: Meant): Promise<void> {
	const { locale, limit } = search.request;
	for (const name of otherNames(search, meant.plan.text)) {
		if (groups.count('related') >= limit) break;
		const planned = [planPhrase(name, search.corpus.toSimplified())];
		const gathered = await gather(search, await findPhrases(search.corpus, planned), locale);
		const needles = { phrases: [name], parts: [name] };
		groups.add('related', { read: gathered.held, unread: gathered.unread, needles });
	}
	await addApart(search, groups, meant);
}

/** What the query's terms are called besides, in both languages; the singular of a plural. */
function otherNames({ corpus, request }: Search, text: string): string[] {
	const languages: Locale[] = [request.locale, otherLocale(request.locale)];
	const names = languages.flatMap((lang) => translate(corpus.synonyms, text, lang));
	const whole = names
		.filter(({ phrases }) => phrases.length === 1)
		.flatMap(({ phrases }) => phrases);
	const singular = /[a-z]{3}(?<!s)s$/.test(text) ? [text.slice(0, -1)] : [];
	return [...new Set([...whole, ...singular])].filter((name) => name !== text);
}

/** Adds pages that hold the words apart; with words in quotation marks only those that hold these. */
export async function addApart(
	search: Search,
	groups: Collector,
	{ plan, found }: Meant,
): Promise<void> {
	const { request } = search;
	const isNone = groups.pages().size === 0;
	const isFull = () => groups.count('related') >= request.limit;
	for (const share of isNone ? shares : shares.slice(0, 2)) {
		if (isFull() || (share < shares[0] && groups.pages().size >= request.limit)) return;
		const candidates = found.candidates
			.filter((one) => one.share >= share && !groups.pages().has(one.page))
			.filter(({ page }) => isWanted(search, page))
			.sort(inLanguage(search));
		const read = await readApart(search, candidates, plan);
		const unread = plan.quoted > 0 ? [] : candidates.slice(read.length).map(({ page }) => page);
		groups.add('related', {
			read,
			unread: share === shares[0] ? unread : [],
			needles: needlesOf(plan),
		});
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
