import { otherLocale } from '../../i18n/locale.ts';
import { isHan } from '../fold.ts';
import type { GroupName, SearchAnswer } from '../search-answer.ts';
import { addApart, addParts } from './add-apart.ts';
import { addTwins } from './add-twins.ts';
import { browse } from './browse.ts';
import { type Collector, collector, partOf } from './collect.ts';
import { facetsOf } from './facets.ts';
import { findPhrases, type FoundPages, widenPhrases } from './find-phrases.ts';
import { candidatesIn, gather, type Gathered, type Search } from './gather.ts';
import { type Around, lookAround } from './look-around.ts';
import { loadMenders } from './load-menders.ts';
import type { Mended } from './mend.ts';
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
	for (const one of mended) groups.add('mended', partOf(one.hold.own, needlesOf(one.plan)));
	groups.add('other', partOf(hold.other, needles));
	for (const one of mended) groups.add('other', partOf(one.hold.other, needlesOf(one.plan)));
	const [first] = mended;
	const isMeant = first && groups.count('exact') === 0;
	const meant = isMeant ? { ...first, around: lookAround(search, first.plan.text) } : looked;
	await addAround(search, groups, meant);
	if (isMeant) await addApart(search, groups, looked);
	const answer = answerOf(search, groups, meant.around.words);
	return { ...answer, ...(first && { mending: first.mending }) };
}

/** Adds pages that hold it in other words, and those that hold its words apart. */
async function addAround(search: Search, groups: Collector, looked: Looked): Promise<void> {
	const { limit } = search.request;
	const isFull = (name: GroupName) => groups.count(name) >= limit;
	for (const source of looked.around.translations)
		if (!isFull('other')) groups.add('other', await source(beside(limit, groups.own())));
	if (groups.count('other') === 0 && looked.plan.quoted === 0)
		await addTwins(search, groups, looked.plan);
	await addApart(search, groups, looked);
	for (const source of looked.around.names)
		if (!isFull('related')) groups.add('related', await source(beside(limit, groups.own())));
	for (const source of looked.around.terms)
		if (!isFull('related')) groups.add('related', await source(beside(limit, groups.own())));
	await addParts(search, groups, looked);
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
		// What stands in quotation marks is meant as it is.
		const around = lookAround(search, plan.quoted > 0 ? '' : plan.text);
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
		const count = candidatesIn(search, one, locale).length;
		const [own, other] = await Promise.all([
			gather(search, one, { lang: locale, wanted: limit }),
			gather(search, one, { lang: otherLocale(locale), wanted: beside(limit, count) }),
		]);
		return { own, other };
	};
	const first = await both(found);
	if (first.own.held.length >= limit) return first;
	const wider = await widenPhrases(search.corpus, found);
	return wider === found ? first : both(wider);
}

/** Fewer of the other language are read where there is enough of the reader's. */
const beside = (limit: number, count: number): number =>
	count < limit ? limit : Math.ceil(limit / 2);

const fewHeld = 3;

/**
 * What was probably meant, where few pages hold what was typed; not where filters are to blame. While
 * that has few pages, what else may have been meant comes after it.
 */
async function mendedOf(
	search: Search,
	{ plan, found, hold }: Looked & { hold: Holding },
): Promise<MendedHolding[]> {
	const held = holders(hold);
	if (search.request.verbatim || plan.quoted > 0 || held > fewHeld) return [];
	if (held === 0 && search.beyond.size > 0) return [];
	const near = [...hold.own.others, ...hold.other.others];
	const { mend } = await loadMenders();
	const likely = await mend(search, { plan, found, held, near });
	const shown: MendedHolding[] = [];
	for (const one of likely) {
		const first = shown[0];
		if (
			first &&
			(first.hold.own.held.length >= search.request.limit ||
				!first.mending.others.includes(one.mending.query))
		)
			break;
		const again = await holding(search, one.found);
		if (holders(again) > 0) shown.push({ ...one, hold: again });
	}
	// Where nothing is held, the words of the likeliest stand apart.
	return shown.length > 0 ? shown : likely.slice(0, 1).map((one) => ({ ...one, hold: none }));
}

interface MendedHolding extends Mended {
	hold: Holding;
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
		facets: facetsOf(
			corpus.pages,
			request.filters,
			new Set([...collected.pages().keys(), ...beyond]),
		),
		total: groups.reduce((sum, { total }) => sum + total, 0),
	};
}
