import type { GlossaryName } from '../domain/glossary/glossary-name.ts';
import { createMatcher, type Matcher } from '../domain/glossary/matcher.ts';
import type { Issue } from '../domain/issue.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { HandTerm } from '../markdown/words.ts';
import { digest, type Store } from './store.ts';

/**
 * Finds out which names of the glossary a text may hold, without making the text. Only these go into
 * its key: so a new name makes only those texts anew that hold it, and a new definition none.
 */
export class TermFinder {
	readonly #names: readonly GlossaryName[];
	/** The names of each term, with their indexes. */
	readonly #byTerm: ReadonlyMap<string, readonly [index: number, name: GlossaryName][]>;
	readonly #store: Store;
	/** Stands for all names, and for the code that finds them. */
	readonly #salt: string;
	#matcher: Matcher | undefined;

	/** `salt` stands for the code that finds names. */
	constructor(names: readonly GlossaryName[], store: Store, salt: string) {
		this.#names = names;
		this.#byTerm = Map.groupBy(names.entries(), ([, { term }]) => term);
		this.#store = store;
		this.#salt = digest(salt, JSON.stringify(names));
	}

	/**
	 * Names that may stand in a text, and all those of terms that are marked by hand. The words come
	 * from the store, where they lie under the key of the source, or else from `make`.
	 */
	namesIn(sourceKey: string, byHand: readonly HandTerm[], make: () => string): GlossaryName[] {
		if (this.#names.length === 0) return [];
		const hand = byHand.flatMap(({ id }) => (this.#byTerm.get(id) ?? []).map(([index]) => index));
		// Only what is found is looked at: a text costs the same however many terms there are.
		const indexes = new Set([...this.#mentions(sourceKey, make), ...hand]);
		return [...indexes].sort((a, b) => a - b).flatMap((index) => this.#names[index] ?? []);
	}

	/** Ids that `:term[…]{id}` gives and no term has. */
	unknown(byHand: readonly HandTerm[], file: string): Issue[] {
		return byHand
			.filter(({ id }) => !this.#byTerm.has(id))
			.map(({ id, line, column }) => {
				const meant = nearest(id, this.#byTerm.keys());
				return {
					code: 'glossary/unknown-term',
					severity: 'error',
					message: `Unexpected term \`${id}\`, expected an id from content/glossary`,
					hint: meant
						? `Did you mean \`${meant}\`?`
						: 'Define it in `content/glossary/<topic>.yaml`.',
					file,
					line,
					column,
				};
			});
	}

	#mentions(sourceKey: string, make: () => string): number[] {
		const key = digest(this.#salt, sourceKey);
		const kept = this.#store.text('mentions', key);
		// Only ever written below.
		if (kept !== undefined) return JSON.parse(kept) as number[];
		this.#matcher ??= createMatcher(this.#names);
		const words = this.#store.text('words', sourceKey) ?? make();
		const found = this.#matcher.candidates(words);
		this.#store.put('mentions', key, JSON.stringify(found));
		return found;
	}
}
