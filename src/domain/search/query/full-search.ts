import { otherLocale } from '../../i18n/locale.ts';
import { isHan } from '../fold.ts';
import type { GroupName, SearchAnswer } from '../search-answer.ts';
import { addApart } from './add-apart.ts';
import { addTwins } from './add-twins.ts';
import { browse } from './browse.ts';
import { type Collector, collector, partOf } from './collect.ts';
import { facetsOf } from './facets.ts';
import { findPhrases, type FoundPages, widenPhrases } from './find-phrases.ts';
import { gather, type Gathered, type Search } from './gather.ts';
import { type Around, lookAround } from './look-around.ts';
import { mend, type Mended } from './mend.ts';
import { needlesOf } from './needles-of.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';

/** Answers from the full text. */
export async function fullSearch(search: Search): Promise<SearchAnswer> {
	const { request } = search;
	const looked = await lookUp(search);
	const groups = collector(search);
	if (looked.plan.phrases.every(({ units }) => units.length === 0))
		return request.query.trim() === '' ? browse(search) : answerOf(search, groups);
	const hold = await holding(search, looked.found);
	const needles = needlesOf(looked.plan);
	groups.add('exact', partOf(hold.own, needles));
	const mended = await mendedOf(search, { ...looked, hold });
	if (mended) groups.add('mended', partOf(mended.hold.own, needlesOf(mended.plan)));
	groups.add('other', partOf(hold.other, needles));
	if (mended) groups.add('other', partOf(mended.hold.other, needlesOf(mended.plan)));
	const isMeant = mended && groups.count('exact') === 0;
	const meant = isMeant ? { ...mended, around: lookAround(search, mended.plan.text) } : looked;
	await addAround(search, groups, meant);
	if (isMeant) await addApart(search, groups, looked);
	const answer = answerOf(search, groups, meant.around.words);
	return { ...answer, ...(mended && { mending: mended.mending }) };
}

/** Adds pages that hold it in other words, and those that hold its words apart. */
async function addAround(search: Search, groups: Collector, looked: Looked): Promise<void> {
	const { limit } = search.request;
	const isFull = (name: GroupName) => groups.count(name) >= limit;
	for (const source of looked.around.translations)
		if (!isFull('other')) groups.add('other', await source());
	if (groups.count('other') === 0) await addTwins(search, groups, looked.plan);
	for (const source of looked.around.names)
		if (!isFull('related')) groups.add('related', await source());
	await addApart(search, groups, looked);
}

interface Looked {
	plan: QueryPlan;
	found: FoundPages;
	around: Around;
}

/** Traditional keys are none; only when one is missing the table of characters is read. */
async function lookUp(search: Search): Promise<Looked> {
	const { corpus, request } = search;
	const look = async (): Promise<Looked> => {
		const plan = planQuery(request.query, corpus.toSimplified());
		const around = lookAround(search, plan.text);
		return { plan, around, found: await findPhrases(corpus, plan.phrases) };
	};
	const looked = await look();
	const isMissing = looked.found.missing.some(({ key }) => isHan(key));
	if (!isMissing || corpus.toSimplified()) return looked;
	const { simplified } = await corpus.han();
	return planQuery(request.query, simplified).text === looked.plan.text ? looked : look();
}

interface Holding {
	own: Gathered;
	other: Gathered;
}

/** The pages that hold the query, in both languages; within longer words, too, where these are few. */
async function holding(search: Search, found: FoundPages): Promise<Holding> {
	const { locale, limit } = search.request;
	const both = async (one: FoundPages): Promise<Holding> => {
		const [own, other] = await Promise.all([
			gather(search, one, locale),
			gather(search, one, otherLocale(locale)),
		]);
		return { own, other };
	};
	const first = await both(found);
	if (first.own.held.length >= limit) return first;
	const wider = await widenPhrases(search.corpus, found);
	return wider === found ? first : both(wider);
}

const fewHeld = 3;

/** What was probably meant, where few pages hold what was typed; not where filters are to blame. */
async function mendedOf(
	search: Search,
	{ plan, found, hold }: Looked & { hold: Holding },
): Promise<(Mended & { hold: Holding }) | undefined> {
	const held = holders(hold);
	if (search.request.verbatim || plan.quoted > 0 || held > fewHeld) return undefined;
	if (held === 0 && search.beyond.size > 0) return undefined;
	const near = [...hold.own.others, ...hold.other.others];
	const likely = await mend(search, { plan, found, held, near });
	for (const one of likely) {
		const again = await holding(search, one.found);
		if (holders(again) > 0) return { ...one, hold: again };
	}
	// Its words stand apart.
	const [best] = likely;
	return best && { ...best, hold: none };
}

const nobody: Gathered = { held: [], others: [], unread: [], isAbout: false };
const none: Holding = { own: nobody, other: nobody };
const holders = ({ own, other }: Holding): number => own.held.length + other.held.length;

function answerOf(
	{ corpus, request, beyond }: Search,
	collected: Collector,
	translations: string[] = [],
): SearchAnswer {
	const groups = collected.groups();
	return {
		request,
		groups,
		translations,
		facets: facetsOf(corpus.pages, request.filters, new Set([...collected.pages(), ...beyond])),
		total: groups.reduce((sum, { total }) => sum + total, 0),
	};
}
