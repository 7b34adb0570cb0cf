import { compareText } from '../text/compare-text.ts';
import { createAutomaton, type Automaton } from './automaton.ts';
import { fold, type Folded } from './fold.ts';
import { formsOf, type Form } from './forms.ts';
import type { GlossaryName } from './glossary-name.ts';
import { createCutCheck, type CutCheck } from './han-cuts.ts';
import { standsAlone } from './latin-edges.ts';
import { mayBeWritten } from './letter-case.ts';

/** A place in a text where a name stands: [start, end). */
export interface Match {
	start: number;
	end: number;
	name: GlossaryName;
}

/** Finds the names of a glossary in texts. */
export interface Matcher {
	/** Indexes of the names that occur anywhere, even as a part of a word: no others can be found. */
	candidates: (text: string) => number[];
	/**
	 * What is called by a name, in order, without overlaps. The longest wins; what is part of a `never`
	 * phrase is not found.
	 */
	find: (text: string) => Match[];
}

/** A form with the name that it belongs to. */
interface NameForm extends Form {
	name: GlossaryName;
	index: number;
}

/** A form somewhere in a folded text: [from, to). */
interface Hit {
	forms: readonly NameForm[];
	from: number;
	to: number;
}

/** Reads all names into one automaton, so that their number costs a text nothing. */
export function createMatcher(names: readonly GlossaryName[]): Matcher {
	const forms = Map.groupBy(
		names.flatMap((name, index) => formsOf(name.text).map((form) => ({ ...form, name, index }))),
		({ text }) => text,
	);
	const groups = [...forms.values()].map((group) => group.sort(byRank));
	const automaton = createAutomaton([...forms.keys()]);
	return {
		candidates(text) {
			const found = hitsIn(fold(text), automaton, groups);
			const indexes = found.flatMap(({ forms }) => forms.map(({ index }) => index));
			return [...new Set(indexes)].sort((a, b) => a - b);
		},
		find(text) {
			const folded = fold(text);
			return choose(text, folded, hitsIn(folded, automaton, groups));
		},
	};
}

function hitsIn(
	{ text }: Folded,
	automaton: Automaton,
	groups: readonly (readonly NameForm[])[],
): Hit[] {
	const hits: Hit[] = [];
	automaton.scan(text, (pattern, to) => {
		const forms = groups[pattern] ?? [];
		hits.push({ forms, from: to - (forms[0]?.text.length ?? 0), to });
	});
	return hits;
}

/** Long ones first, so that what overlaps one that was taken loses; costly checks come last. */
function choose(text: string, folded: Folded, hits: Hit[]): Match[] {
	const taken = new Uint8Array(folded.text.length);
	const cuts = createCutCheck(folded.text);
	const matches: Match[] = [];
	hits.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
	for (const hit of hits) {
		if (taken[hit.from] || taken[hit.to - 1]) continue;
		const match = read(text, folded, { ...hit, cuts });
		if (!match) continue;
		taken.fill(1, hit.from, hit.to);
		if (match.name.kind !== 'never') matches.push(match);
	}
	return matches.sort((a, b) => a.start - b.start);
}

/** The match that a hit is, if it is one. */
function read(
	text: string,
	{ cased, startOf, endOf }: Folded,
	{ forms, from, to, cuts }: Hit & { cuts: CutCheck },
): Match | undefined {
	const written = cased.slice(from, to);
	const name = forms.find((form) => mayBeWritten(form.cased, written))?.name;
	const start = startOf(from);
	const end = endOf(to);
	if (!name || start === undefined || end === undefined) return undefined;
	if (!standsAlone(text, start, end)) return undefined;
	// An author who excepts a phrase knows better than a list of words.
	if (name.kind !== 'never' && cuts(from, to)) return undefined;
	return { start, end, name };
}

const kinds = ['name', 'alias', 'misspelling', 'never'];

/** Which of equal forms counts, whatever their order: what a name says itself, before a plural. */
function byRank(a: NameForm, b: NameForm): number {
	return (
		Number(a.inflected) - Number(b.inflected) ||
		kinds.indexOf(a.name.kind) - kinds.indexOf(b.name.kind) ||
		compareText(a.name.term, b.name.term) ||
		compareText(a.name.text, b.name.text) ||
		compareText(a.name.locale, b.name.locale)
	);
}
