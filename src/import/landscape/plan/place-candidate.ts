import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import { shown } from '../ledger.ts';
import { type Candidate, type Fact, factOf } from '../settle/candidate.ts';
import { fieldIssue } from '../settle/settle-issues.ts';
import { findPlace, isLeftOut, type PlaceLabel, splitLabel } from './find-place.ts';
import { count, type Situation } from './situation.ts';

type Labels = Partial<Record<Locale | 'any', PlaceLabel>>;

/** Where a project stands: its first place, and at most two others. Empty: nowhere that is known. */
export function placeCandidate(candidate: Candidate, situation: Situation): string[] {
	const labels = labelsOf(candidate);
	const own = ownPlace(candidate, labels, situation);
	const label = labels.en ?? labels.any ?? labels.zh;
	if (own === undefined && label) {
		const called = [label.category, label.subcategory].filter(Boolean).join(' / ');
		count(situation.unknown.categories, called);
	}
	const others = candidate.also.map((fact) => otherPlace(fact, candidate, situation));
	const found = [...new Set([own, ...others])].filter((place) => place !== undefined);
	if (own === undefined) return [];
	for (const [index, fact] of candidate.also.entries()) {
		const place = others[index];
		if (place === undefined || found.indexOf(place) < 3) continue;
		fact.line.note = `${shown(fact.value)} is the fourth place: three are the most`;
	}
	return found.slice(0, 3);
}

/** What a list calls the place of a project, by language. */
export function labelsOf({ facts }: Candidate): Labels {
	const labels: Labels = {};
	for (const lang of ['any', ...locales] as const) {
		const of = (field: 'category' | 'subcategory'): string =>
			(facts.get(`${field}.${lang}`) ?? facts.get(`${field}.any`))?.value ?? '';
		const has = facts.has(`category.${lang}`) || facts.has(`subcategory.${lang}`);
		if (has) labels[lang] = { category: of('category'), subcategory: of('subcategory') };
	}
	return labels;
}

function ownPlace(candidate: Candidate, labels: Labels, situation: Situation): string | undefined {
	const { existing, map, additions } = situation;
	const around = { taxonomy: existing.taxonomy, map };
	const langs = [...locales, 'any'] as const;
	const found = langs.flatMap((lang) => {
		const label = labels[lang];
		const ways = label?.subcategory === '' ? splitLabel(label.category) : [label];
		const place = [label, ...ways]
			.map((way) => way && findPlace(way, around))
			.find((each) => each !== undefined);
		return place === undefined ? [] : [{ lang, place }];
	});
	const [first] = found;
	for (const { lang, place } of found.slice(1))
		if (first && place !== first.place) contradict(candidate, lang, { place, kept: first.place });
	const place = first?.place ?? additions?.place(labels);
	if (place !== undefined) sayPlace(candidate, place);
	return place;
}

/** The lines of the labels say which place they became. */
function sayPlace({ facts }: Candidate, place: string): void {
	for (const [slot, { value, line }] of facts) {
		const isPart = /^(?:sub)?category\./.test(slot) && line.outcome === 'kept';
		if (!isPart || place.split('/').includes(value) || place === value) continue;
		line.outcome = 'converted';
		line.note = `${shown(value)} → ${place}`;
	}
}

function contradict(
	candidate: Candidate,
	lang: Locale | 'any',
	{ place, kept }: { place: string; kept: string },
): void {
	const lines = (['subcategory', 'category'] as const).flatMap(
		(field) => candidate.facts.get(`${field}.${lang}`)?.line ?? [],
	);
	for (const line of lines) {
		if (line.outcome === 'lost') continue;
		line.outcome = 'lost';
		line.note = `${place}, where ${kept} stands already`;
	}
	const [first] = lines;
	if (first) candidate.issues.push(fieldIssue.contradiction(first, place, kept));
}

function otherPlace(
	{ value, line }: Fact,
	candidate: Candidate,
	{ existing, map, unknown }: Situation,
): string | undefined {
	const around = { taxonomy: existing.taxonomy, map };
	const place = splitLabel(value)
		.map((way) => findPlace(way, around))
		.find((each) => each !== undefined);
	if (place !== undefined) {
		if (line.outcome === 'kept' && place !== value) line.outcome = 'converted';
		if (place !== value) line.note = `${shown(value)} → ${place}`;
		return place;
	}
	if (splitLabel(value).some((way) => isLeftOut(way, map))) {
		line.outcome = 'dropped';
		line.note = `${shown(value)}: the map leaves it out`;
		return undefined;
	}
	count(unknown.categories, value);
	// The place of another item for the same repository is no field of this one.
	if (line.outcome === 'merged' && factOf(candidate, 'repo') !== undefined) {
		line.outcome = 'dropped';
		line.note = `${shown(value)} is no place here`;
		return undefined;
	}
	line.outcome = 'lost';
	line.note = `${shown(value)} is no place here`;
	return undefined;
}
