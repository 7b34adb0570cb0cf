import type { GlossaryTerm } from '../glossary-term.ts';

/** A term that no text uses. */
export interface UnusedTerm {
	id: string;
	en: string;
	zh: string;
	/** Its file, below the content folder. */
	path: string;
}

/** Terms that no text uses, in the order of the glossary. */
export function unusedTerms(
	terms: readonly GlossaryTerm[],
	used: ReadonlySet<string>,
): UnusedTerm[] {
	return terms
		.filter(({ id }) => !used.has(id))
		.map(({ id, en, zh, path }) => ({ id, en: en.name, zh: zh.name, path }));
}
