import { fold } from '../fold.ts';
import type { KnownNames, NameFinder } from './names.ts';
import type { ReportText } from './report-text.ts';

/** A Chinese text that uses no name of a term that its English twin uses more than once. */
export interface MissingTranslation {
	term: string;
	/** The Chinese text. */
	file: string;
	expected: string;
	/** Its English name. */
	english: string;
	/** How often the English text uses the term. */
	uses: number;
	/** The English text. */
	source: string;
}

export interface MissingOptions {
	names: KnownNames;
	english: NameFinder;
}

const fewestUses = 2;
// Chinese needs a third of the characters; a text much shorter than that is no whole translation.
const leastLength = 0.2;

/** Compares the languages of each document. A name inside of a longer word counts as a use. */
export function missingTranslations(
	texts: readonly ReportText[],
	options: MissingOptions,
): MissingTranslation[] {
	const chinese = new Map(
		texts.filter(({ locale }) => locale === 'zh').map((text) => [text.document, text]),
	);
	return texts.flatMap((text) => {
		const twin = chinese.get(text.document);
		if (text.locale !== 'en' || !twin) return [];
		return twin.words.length < text.words.length * leastLength ? [] : compare(text, twin, options);
	});
}

function compare(
	source: ReportText,
	twin: ReportText,
	{ names, english }: MissingOptions,
): MissingTranslation[] {
	const folded = fold(twin.words).text;
	return [...usesIn(source, english)].flatMap(([term, uses]) => {
		const [expected, name] = [names.nameOf(term, 'zh'), names.nameOf(term, 'en')];
		const isUsed = names.holds(folded, term, 'zh') || names.holds(folded, term, 'en');
		if (uses < fewestUses || !expected || !name || isUsed || names.isByHand(term)) return [];
		return [{ term, file: twin.file, expected, english: name, uses, source: source.file }];
	});
}

/** How often each term is used, in the order of their first use. */
function usesIn({ words }: ReportText, { find }: NameFinder): Map<string, number> {
	const uses = new Map<string, number>();
	for (const { name } of find(words)) uses.set(name.term, (uses.get(name.term) ?? 0) + 1);
	return uses;
}
