import { otherLocale } from '../../i18n/locale.ts';
import { isHan } from '../fold.ts';
import type { SearchAnswer } from '../search-answer.ts';
import { addApart, addRelated } from './add-related.ts';
import { addTranslated } from './add-translated.ts';
import { browse } from './browse.ts';
import { collector, partOf } from './collect.ts';
import { facetsOf } from './facets.ts';
import { findPhrases, type FoundPages, widenPhrases } from './find-phrases.ts';
import { gather, type Gathered, type Search } from './gather.ts';
import { mend, type Mended } from './mend.ts';
import { needlesOf } from './needles-of.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';

/** Answers from the full text. */
export async function fullSearch(search: Search): Promise<SearchAnswer> {
	const { corpus, request } = search;
	const looked = await lookUp(search);
	if (looked.plan.phrases.every(({ units }) => units.length === 0)) {
		const isBlank = request.query.trim() === '';
		return isBlank ? browse(search) : answerOf(search, collector(corpus, request.limit));
	}
	const hold = await holding(search, looked.found);
	const groups = collector(corpus, request.limit);
	const needles = needlesOf(looked.plan);
	groups.add('exact', partOf(hold.own, needles));
	const mended = await mendedOf(search, { ...looked, hold });
	if (mended) {
		const again = await gather(search, mended.found, request.locale);
		groups.add('mended', partOf(again, needlesOf(mended.plan)));
	}
	groups.add('other', partOf(hold.other, needles));
	const meant = mended && groups.count('exact') === 0 ? mended : looked;
	const translations = await addTranslated(search, groups, {
		...meant,
		isMended: meant === mended,
	});
	await addRelated(search, groups, meant);
	if (mended && meant === mended) await addApart(search, groups, looked);
	return { ...answerOf(search, groups, translations), ...(mended && { mending: mended.mending }) };
}

interface Looked {
	plan: QueryPlan;
	found: FoundPages;
}

/** Traditional keys are none; only when one is missing the table of characters is read. */
async function lookUp({ corpus, request }: Search): Promise<Looked> {
	const plan = planQuery(request.query, corpus.toSimplified());
	const found = await findPhrases(corpus, plan.phrases);
	if (corpus.toSimplified() || !found.missing.some(({ key }) => isHan(key))) return { plan, found };
	const again = planQuery(request.query, (await corpus.han()).simplified);
	if (again.text === plan.text) return { plan, found };
	return { plan: again, found: await findPhrases(corpus, again.phrases) };
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

async function mendedOf(
	search: Search,
	{ plan, found, hold }: Looked & { hold: Holding },
): Promise<Mended | undefined> {
	const held = hold.own.held.length + hold.other.held.length;
	if (search.request.verbatim || plan.quoted > 0 || held > fewHeld) return undefined;
	const near = [...hold.own.others, ...hold.other.others];
	return mend(search, { plan, found, held, near });
}

function answerOf(
	{ corpus, request, beyond }: Search,
	collected: ReturnType<typeof collector>,
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
