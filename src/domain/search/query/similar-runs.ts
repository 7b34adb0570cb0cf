import { isHan } from '../fold.ts';

const shortest = 3;
const longRun = 8;
const most = 4;

/**
 * Runs of Han in folded texts that differ from a typed one by one character replaced, missing or too
 * many (two replaced, from eight characters on), the most frequent first.
 */
export function similarRuns(typed: readonly string[], texts: readonly string[]): string[] {
	if (typed.length < shortest) return [];
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const run of candidates(text, typed)) counts.set(run, (counts.get(run) ?? 0) + 1);
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([run]) => run);
}

/** The stretches of a text that are like the typed run, looked for around its pairs. */
function candidates(text: string, typed: readonly string[]): string[] {
	const found = new Set<string>();
	for (let index = 0; index + 1 < typed.length; index++) {
		const pair = `${typed[index] ?? ''}${typed[index + 1] ?? ''}`;
		for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1))
			for (const length of [typed.length, typed.length + 1, typed.length - 1])
				for (const start of new Set([at - index, at - index - (length - typed.length)])) {
					const run = text.slice(Math.max(0, start), Math.max(0, start) + length);
					if (isLike(typed, [...run])) found.add(run);
				}
	}
	return [...found];
}

function isLike(typed: readonly string[], other: readonly string[]): boolean {
	if (!other.every(isHan)) return false;
	const edits = typed.length < longRun ? 1 : 2;
	if (typed.length === other.length)
		return typed.filter((character, index) => character !== other[index]).length <= edits;
	const [long, short] = typed.length > other.length ? [typed, other] : [other, typed];
	if (long.length - short.length !== 1) return false;
	const first = long.findIndex((character, index) => character !== short[index]);
	// The same but for a character at an end is a part, not a slip.
	if (first <= 0 || first === long.length - 1) return false;
	return long.slice(first + 1).join('') === short.slice(first).join('');
}
