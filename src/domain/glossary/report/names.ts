import { fold } from '../fold.ts';
import type { GlossaryName } from '../glossary-name.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What the report asks of the matcher. */
export interface NameFinder {
	find: (text: string) => readonly { start: number; end: number; name: GlossaryName }[];
}

/** Names of a term in one language, folded; `first` is the one to write. */
interface TermNames {
	first: string;
	folded: string[];
}

/** The glossary's names by term and language; phrases in which no term is meant do not count. */
export class KnownNames {
	readonly #names = new Map<string, TermNames>();
	readonly #byHand = new Set<string>();

	constructor(names: readonly GlossaryName[]) {
		for (const { term, kind, locale, text, byHand } of names) {
			if (byHand) this.#byHand.add(term);
			if (kind === 'never') continue;
			const key = `${locale} ${term}`;
			const known = this.#names.get(key) ?? { first: text, folded: [] };
			if (kind === 'name') known.first = text;
			known.folded.push(fold(text).text);
			this.#names.set(key, known);
		}
	}

	/** The name to write, as in `服务网格`. */
	nameOf(term: string, locale: Locale): string | undefined {
		return this.#names.get(`${locale} ${term}`)?.first;
	}

	isByHand(term: string): boolean {
		return this.#byHand.has(term);
	}

	/** Whether a folded text holds a name of the term in that language, even inside of a word. */
	holds(folded: string, term: string, locale: Locale): boolean {
		const names = this.#names.get(`${locale} ${term}`)?.folded ?? [];
		return names.some((name) => folded.includes(name));
	}

	/** All names, folded. */
	all(locale: Locale): string[] {
		return [...this.#names].flatMap(([key, { folded }]) =>
			key.startsWith(`${locale} `) ? folded : [],
		);
	}
}
