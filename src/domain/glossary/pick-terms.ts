/**
 * A few terms to show: the first of each text in turn, then the second of each, and so on; `others`
 * fill what is left.
 */
export function pickTerms(
	texts: readonly (readonly string[])[],
	others: readonly string[],
	count: number,
): string[] {
	const rounds = Math.max(0, ...texts.map(({ length }) => length));
	const used = Array.from({ length: rounds }, (_, round) =>
		texts.flatMap((terms) => terms[round] ?? []),
	);
	return [...new Set([...used.flat(), ...others])].slice(0, count);
}
