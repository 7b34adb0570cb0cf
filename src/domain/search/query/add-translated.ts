import { otherLocale } from '../../i18n/locale.ts';
import type { Collector } from './collect.ts';
import { findPhrases } from './find-phrases.ts';
import { gather, type Gathered, type Search } from './gather.ts';
import { planPhrase, type QueryPlan } from './plan-query.ts';
import { passes } from './pages.ts';
import { type OtherWords, translate } from './translate.ts';
import { readPages } from './verify.ts';

/** What was looked up. */
interface Meant {
	plan: QueryPlan;
	found: { candidates: readonly { page: number }[] };
	isMended: boolean;
}

/**
 * Adds pages of the other language that hold a translation, and where there is none at all, the best
 * pages' own translations. Returns what was looked for.
 */
export async function addTranslated(
	search: Search,
	groups: Collector,
	{ plan, isMended }: Meant,
): Promise<string[]> {
	const to = otherLocale(search.request.locale);
	const words = translate(search.corpus.synonyms, plan.text, to);
	const all = isMended ? [{ phrases: [plan.text], terms: [] }, ...words] : words;
	for (const one of all) {
		const { gathered, phrases } = await gatherWords(search, one);
		const needles = { phrases, parts: phrases };
		groups.add('other', { read: gathered.held, unread: gathered.unread, needles });
	}
	if (groups.count('other') === 0) await addTwins(search, groups, plan);
	return [...new Set(words.map(({ phrases }) => phrases.join(' ')))];
}

async function gatherWords(
	search: Search,
	{ phrases, terms }: OtherWords,
): Promise<{ gathered: Gathered; phrases: string[] }> {
	const to = otherLocale(search.request.locale);
	const look = async (texts: readonly string[]) => {
		const planned = texts.map((text) => planPhrase(text, search.corpus.toSimplified()));
		return gather(search, await findPhrases(search.corpus, planned), to);
	};
	const gathered = await look(phrases);
	if (gathered.held.length > 0 || terms.length === 0 || phrases.length === terms.length)
		return { gathered, phrases };
	return { gathered: await look(terms), phrases: terms };
}

async function addTwins(search: Search, groups: Collector, plan: QueryPlan): Promise<void> {
	const { corpus, request } = search;
	const { table } = corpus.pages;
	const twins = [...groups.pages()].flatMap((page) => {
		const twin = table.twins[page] ?? 0;
		return twin === 0 ? [] : [page + twin];
	});
	const wanted = twins
		.filter((page) => passes(corpus.pages, request.filters, page))
		.slice(0, request.limit)
		.map((page) => ({ page, tier: 0, score: 0, share: 0 }));
	const phrases = plan.phrases.map(({ text }) => text);
	const read = await readPages(corpus, wanted, phrases);
	groups.add('other', { read, unread: [], needles: { phrases, parts: phrases } });
}
