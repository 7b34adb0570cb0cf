import type { DocumentUse, GlossaryTerm } from '../domain/glossary/glossary-term.ts';
import type { PageEntry, PostEntry } from '../source/entry.ts';
import { digest, type Store } from '../store/store.ts';
import type { TermData } from './content-data.ts';

/**
 * Terms with the key of their uses: sentences are texts, and texts lie in the store. Equal uses have
 * an equal key, so that the page of a term is made anew when they change, and only then. `described`
 * are uses beside those of texts: in descriptions of projects.
 */
export function keepUses(
	terms: readonly GlossaryTerm[],
	entries: readonly (PostEntry | PageEntry)[],
	described: readonly DocumentUse[],
	store: Store,
): TermData[] {
	const all = entries.flatMap(({ kind, slug, locale, terms: its }) =>
		its.map(({ under: _, ...use }): DocumentUse => ({ ...use, kind, slug, locale })),
	);
	const uses = Map.groupBy([...described, ...all], ({ id }) => id);
	return store.batch(() =>
		terms.map((term) => {
			const json = JSON.stringify(uses.get(term.id) ?? []);
			const key = digest(json);
			if (store.text('uses', key) === undefined) store.put('uses', key, json);
			return { ...term, kind: 'term' as const, uses: key };
		}),
	);
}
