import type { Locale } from '../../i18n/locale.ts';
import { compareText } from '../../text/compare-text.ts';
import { hanCandidates } from './han-candidates.ts';
import { latinCandidates } from './latin-candidates.ts';
import type { Found } from './rank.ts';
import type { ReportText } from './report-text.ts';

/** What texts often speak of and the glossary does not know. */
export interface Candidate {
	/** The script that it is written in: Chinese texts, too, say `Kubernetes`. */
	locale: Locale;
	text: string;
	count: number;
	/** In how many documents; both languages of one count once. */
	texts: number;
	/** The first text that has it. */
	file: string;
}

export interface CandidateOptions {
	/** Whether the glossary has a term of this name, or a longer one that it is part of. */
	isKnown: (text: string, locale: Locale) => boolean;
	/** How many there are of each language at most. */
	most: number;
}

const fewestCount = 4;
const fewestTexts = 2;
// In a large library chance alone brings words together.
const documentsPerCount = 100;

/** Frequent names and phrases without a definition, best first, English ones before Chinese ones. */
export function candidates(texts: readonly ReportText[], options: CandidateOptions): Candidate[] {
	const sorted = texts.toSorted(
		(a, b) => compareText(a.document, b.document) || compareText(a.file, b.file),
	);
	const documents = new Set(sorted.map(({ document }) => document)).size;
	const count = Math.max(fewestCount, Math.ceil(documents / documentsPerCount));
	const least = { count, texts: fewestTexts };
	const chinese = sorted.filter(({ locale }) => locale === 'zh');
	return [
		...pick(latinCandidates(sorted, least), { ...options, locale: 'en', texts: sorted }),
		...pick(hanCandidates(chinese, least), { ...options, locale: 'zh', texts: chinese }),
	];
}

interface PickOptions extends CandidateOptions {
	locale: Locale;
	texts: readonly ReportText[];
}

function pick(found: readonly Found[], options: PickOptions): Candidate[] {
	const { locale, texts, isKnown, most } = options;
	return found
		.filter(({ text }) => !isKnown(text, locale))
		.slice(0, most)
		.map(({ first, ...each }) => ({ locale, ...each, file: texts[first]?.file ?? '' }));
}
