import { formsOf, type Form } from './forms.ts';
import type { GlossaryName } from './glossary-name.ts';
import { mayBeWritten } from './letter-case.ts';

/** Two names that claim one form, by their indexes: `first` is the smaller one. */
export interface Conflict {
	first: number;
	second: number;
}

interface Claim extends Form {
	name: GlossaryName;
	index: number;
}

/**
 * Names of different terms that a text could mean alike, and exceptions that are names of their own
 * term. Each pair once, in the order of the names.
 */
export function findConflicts(names: readonly GlossaryName[]): Conflict[] {
	const claims = names.flatMap((name, index) =>
		formsOf(name.text).map((form): Claim => ({ ...form, name, index })),
	);
	const pairs = new Map<string, Conflict>();
	for (const group of Map.groupBy(claims, ({ text }) => text).values()) {
		for (const { first, second } of pairsIn(group)) {
			pairs.set(`${first}-${second}`, { first, second });
		}
	}
	return [...pairs.values()].sort((a, b) => a.first - b.first || a.second - b.second);
}

/** Claims are in the order of their names. */
function pairsIn(group: readonly Claim[]): Conflict[] {
	return group.flatMap((a, index) =>
		group
			.slice(index + 1)
			.filter((b) => conflict(a, b))
			.map((b) => ({ first: a.index, second: b.index })),
	);
}

function conflict(a: Claim, b: Claim): boolean {
	const exceptions = [a, b].filter(({ name }) => name.kind === 'never').length;
	const isOneTerm = a.name.term === b.name.term;
	if (isOneTerm !== (exceptions === 1) || exceptions === 2) return false;
	// A plural counts less than what a name says itself: `its` may be excepted from `it`.
	if (isOneTerm && (a.inflected || b.inflected)) return false;
	return mayBeWritten(a.cased, b.cased) || mayBeWritten(b.cased, a.cased);
}
