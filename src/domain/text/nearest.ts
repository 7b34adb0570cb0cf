/** Damerau–Levenshtein distance (optimal string alignment) of two words. */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				best = Math.min(best, (before[j - 2] ?? 0) + 1);
			}
			row.push(best);
		}
		[before, above] = [above, row];
	}
	return above[b.length] ?? 0;
}

// Nobody mistypes a longer one by a letter; the work grows with its square.
const longest = 100;

/** The known word that was most likely meant, or undefined when none is near: `titel` → `title`. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	if (word.length > longest) return undefined;
	const limit = Math.max(1, Math.floor(word.length / 3));
	let best: { word: string; distance: number } | undefined;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) > limit) continue;
		const d = distance(word.toLowerCase(), candidate.toLowerCase());
		if (d <= limit && d < (best?.distance ?? Infinity)) best = { word: candidate, distance: d };
	}
	return best?.word;
}
