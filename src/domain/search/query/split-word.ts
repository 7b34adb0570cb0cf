const shortestPart = 2;
const mostParts = 5;

/** The fewest known words that make up a word, at least two; undefined where none do. */
export function splitWord(typed: string, isKnown: (word: string) => boolean): string[] | undefined {
	const best: (string[] | undefined)[] = [[]];
	for (let end = shortestPart; end <= typed.length; end++)
		for (let start = 0; start <= end - shortestPart; start++) {
			const before = best[start];
			const part = typed.slice(start, end);
			if (!before || before.length >= (best[end]?.length ?? mostParts + 1) - 1) continue;
			// Very short ones are chance, but as `to` and `of`.
			if (part !== typed && isKnown(part)) best[end] = [...before, part];
		}
	return best[typed.length];
}
