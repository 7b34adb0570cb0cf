/** Words of Latin scripts, single Han characters and single marks: what an edit would touch. */
export function tokens(text: string): string[] {
	return (
		text
			.normalize('NFC')
			.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|[^\s\p{L}\p{N}]/gu) ?? []
	);
}

/**
 * How much of two token lists is the same, from 0 to 1 (Myers: insertions and deletions). Stops
 * looking when less than half is the same, so that a hostile text costs little.
 */
export function similarity(before: readonly string[], after: readonly string[]): number {
	const total = before.length + after.length;
	if (total === 0) return 1;
	const edits = editDistance(before, after, Math.min(Math.ceil(total / 2), 4000));
	return 1 - edits / total;
}

function editDistance(a: readonly string[], b: readonly string[], limit: number): number {
	const size = limit + 1;
	const furthest = new Int32Array(2 * size + 1);
	for (let edits = 0; edits <= limit; edits++) {
		for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
			const down = furthest[size + diagonal + 1] ?? 0;
			const right = (furthest[size + diagonal - 1] ?? 0) + 1;
			const goesDown = diagonal === -edits || (diagonal !== edits && right - 1 < down);
			let x = goesDown ? down : right;
			while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
			furthest[size + diagonal] = x;
			if (x >= a.length && x - diagonal >= b.length) return edits;
		}
	}
	return a.length + b.length;
}
