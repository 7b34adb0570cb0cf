import { fold } from '../fold.ts';
import type { GlossaryName } from '../glossary-name.ts';
import type { GlossaryTerm } from '../glossary-term.ts';
import { createMatcher } from '../matcher.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Place } from '../../text/place-at.ts';
import { type Candidate, candidates } from './candidates.ts';
import { missingTranslations } from './missing-translations.ts';
import { KnownNames, type NameFinder } from './names.ts';
import { placeOf, placeOfKey } from './place-of.ts';
import type { ReportText } from './report-text.ts';
import { type WrongGloss, wrongGlosses } from './wrong-glosses.ts';

/** A term that no text uses. */
export interface UnusedTerm extends Partial<Place> {
	term: string;
	en: string;
	zh: string;
	file: string;
}

/** A place, or a text, in which a term is called otherwise in Chinese. */
export interface OtherTranslation extends Partial<Place> {
	term: string;
	file: string;
	expected: string;
	english: string;
	/** What the text writes instead; absent: its twin has the term, and it has nothing. */
	found?: string;
	/** How often the English twin uses the term, and the twin. */
	uses?: number;
	source?: string;
}

/** What the texts say of the glossary. */
export interface GlossaryReport {
	/** How many terms there are. */
	terms: number;
	unused: UnusedTerm[];
	candidates: (Candidate & Partial<Place>)[];
	otherTranslations: OtherTranslation[];
}

export interface ReportInput {
	texts: readonly ReportText[];
	/** Terms with the file of each, as the author knows it. */
	terms: readonly (Pick<GlossaryTerm, 'id' | 'en' | 'zh'> & { file: string })[];
	names: readonly GlossaryName[];
	/** Ids of terms that texts use. */
	used: ReadonlySet<string>;
	/** The source of a file, to say where something stands in it. */
	sourceOf: (file: string) => string;
}

// More than anybody will define in one go.
const mostCandidates = 50;

/** Looks through all texts; linear in their length. */
export function reportGlossary(input: ReportInput): GlossaryReport {
	const { texts, terms, used, sourceOf } = input;
	const names = new KnownNames(input.names);
	const english = createMatcher(input.names.filter(({ locale }) => locale === 'en'));
	const isKnown = knownBy(names, english);
	return {
		terms: terms.length,
		unused: terms
			.filter(({ id }) => !used.has(id))
			.map(({ id, en, zh, file }) => {
				const place = placeOfKey(sourceOf(file), id);
				return { term: id, en: en.name, zh: zh.name, file, ...place };
			}),
		candidates: candidates(texts, { isKnown, most: mostCandidates }).map((each) => ({
			...each,
			...placeOf(sourceOf(each.file), each.text),
		})),
		otherTranslations: [
			...glossesOf(texts, (words) => wrongGlosses(words, { names, english }), sourceOf),
			...missingTranslations(texts, { names, english }),
		],
	};
}

/** A name of the glossary in any form, or in Chinese a part of one. */
function knownBy(names: KnownNames, english: NameFinder) {
	const all = new Set([...names.all('en'), ...names.all('zh')]);
	const chinese = names.all('zh');
	return (text: string, locale: Locale): boolean => {
		const folded = fold(text).text;
		if (all.has(folded)) return true;
		if (locale === 'zh') return chinese.some((name) => name.includes(folded));
		return english.find(text).some(({ start, end }) => start === 0 && end === text.length);
	};
}

function glossesOf(
	texts: readonly ReportText[],
	find: (words: string) => WrongGloss[],
	sourceOf: ReportInput['sourceOf'],
): OtherTranslation[] {
	return texts.flatMap(({ locale, file, words }) => {
		if (locale !== 'zh') return [];
		const seen: string[] = [];
		return find(words).map(({ evidence, ...gloss }) => {
			const nth = seen.filter((each) => each === evidence).length;
			seen.push(evidence);
			return { ...gloss, file, ...placeOf(sourceOf(file), evidence, nth) };
		});
	});
}
