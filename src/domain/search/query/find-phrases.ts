import { isHan } from '../fold.ts';
import type { Corpus } from './corpus.ts';
import { findKeys, type Places, unite, type Wanted, wholeKey } from './find-keys.ts';
import { type Candidate, matchPages } from './match-pages.ts';
import type { Phrase, Unit } from './plan-query.ts';
import { mostAround, wordsAround } from './words-around.ts';
import type { Words } from './words.ts';

/** Pages that may hold phrases. */
export interface FoundPages {
	phrases: readonly Phrase[];
	/** Places by key, of all units. */
	places: ReadonlyMap<string, Places>;
	/** Places of all of it, as words joined by signs. */
	joined: Places;
	/** Pages that hold something of it, without order. */
	candidates: Candidate[];
	/** True where the keys alone prove that a page with a tier holds the phrases. */
	isSure: boolean;
	/** Keys that stand nowhere. */
	missing: Unit[];
}

/** Looks up all phrases. */
export async function findPhrases(corpus: Corpus, phrases: readonly Phrase[]): Promise<FoundPages> {
	// Where a key is asked for twice, the beginning has what the whole key has.
	const all = allUnits(phrases).sort((a, b) => Number(a.prefix) - Number(b.prefix));
	const units = [...new Map(all.map((unit) => [unit.key, unit])).values()];
	const joined = phrases.flatMap(({ compound }) => (compound ? joinedKeys(compound) : []));
	const found = await findKeys(corpus.files, [...units, ...joined]);
	const places = new Map(units.map(({ key }, index) => [key, found[index] ?? nowhere]));
	return foundAt(corpus, phrases, { places, joined: unite(found.slice(units.length)) });
}

/** Words joined by signs, and figures that end so: 29.1 holds 9.1. */
const joinedKeys = (compound: string): Wanted[] => [
	{ key: compound, prefix: true },
	...(/^\d{1,2}\D/.test(compound)
		? [...'123456789v'].map((sign) => ({ key: sign + compound, prefix: true }))
		: []),
];

/**
 * The same with words that only hold a unit: `kubernetes` for `rnetes`. Where very many end so, the
 * beginning of a phrase is not looked up at all.
 */
export async function widenPhrases(corpus: Corpus, found: FoundPages): Promise<FoundPages> {
	const isOpen = ({ key, suffix }: Unit) => suffix && !isHan(key);
	const open = allUnits(found.phrases).filter(isOpen);
	if (open.length === 0) return found;
	const isRare = found.candidates.filter(({ tier }) => tier > 0).length < fewPages;
	const words = await (isRare ? corpus.allWords() : corpus.words());
	const around = new Map(open.map((unit) => [unit.key, keysAround(words, unit)]));
	const isVague = ({ key, whole }: Unit) => whole && (around.get(key)?.length ?? 0) >= mostAround;
	const phrases = found.phrases.map((phrase) => {
		const units = phrase.units.filter((unit) => !isOpen(unit) || !isVague(unit));
		// A word that stands twice is one unit, and all that there is: `200 200`.
		return units.length > 0 ? { ...phrase, units } : phrase;
	});
	const sharp = allUnits(phrases).filter(isOpen);
	const keys = [...new Set(sharp.flatMap(({ key }) => around.get(key) ?? []))];
	if (keys.length === 0 && sharp.length === open.length) return found;
	const extra = await findKeys(
		corpus.files,
		keys.map((key) => ({ key, prefix: false })),
	);
	const places = new Map(found.places);
	for (const { key, whole } of sharp) {
		const more = around.get(key)?.map((word) => partial(extra[keys.indexOf(word)], whole)) ?? [];
		places.set(key, unite([places.get(key) ?? nowhere, ...more]));
	}
	return foundAt(corpus, phrases, { places, joined: found.joined });
}

/** Of a word beside Han, longer words beside the same. */
function keysAround(words: Words, unit: Unit): string[] {
	if (!unit.bridge) return wordsAround(words, unit);
	const han = [...unit.key].at(-1) ?? '';
	const word = unit.key.slice(0, -han.length);
	return wordsAround(words, { ...unit, key: word }).map((longer) => longer + han);
}

const fewPages = 3;

const nowhere: Places = { sections: [], places: [] };

const allUnits = (phrases: readonly Phrase[]): Unit[] => phrases.flatMap(({ units }) => units);

/** Places of a longer word count as those of a beginning do, but where a phrase goes on after it. */
const partial = ({ sections, places } = nowhere, isEnd: boolean): Places => ({
	sections,
	places: isEnd ? places : places.map((place) => place % wholeKey),
});

function foundAt(
	{ pages }: Corpus,
	phrases: readonly Phrase[],
	{ places, joined }: Pick<FoundPages, 'places' | 'joined'>,
): FoundPages {
	const looked = phrases.map(({ units }) => ({
		units,
		places: units.map(({ key }) => places.get(key) ?? nowhere),
	}));
	return {
		phrases,
		places,
		joined,
		candidates: matchPages(pages, looked, joined),
		isSure: phrases.every(({ text, units }) => units.length === 1 && units[0]?.key === text),
		missing: allUnits(phrases).filter(
			({ key, bridge }) => !bridge && !places.get(key)?.sections.length,
		),
	};
}
