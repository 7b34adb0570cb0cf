/** A stretch of a text, as [start, end). */
export type Stretch = [start: number, end: number];

/** Tells whether an offset lies within one of these stretches, which stand in order. */
export function within(stretches: readonly Stretch[]): (offset: number) => Stretch | undefined {
	return (offset) => {
		let [low, high] = [0, stretches.length - 1];
		while (low <= high) {
			const middle = (low + high) >> 1;
			const found = stretches[middle];
			if (!found) return undefined;
			if (offset < found[0]) high = middle - 1;
			else if (offset >= found[1]) low = middle + 1;
			else return found;
		}
		return undefined;
	};
}
