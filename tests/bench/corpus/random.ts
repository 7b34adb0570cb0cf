/** A stream of numbers that its key decides: the same on every machine and in every run. */
export interface Random {
	/** A whole number from `min` to `max`, both included. */
	int: (min: number, max: number) => number;
	chance: (probability: number) => boolean;
	pick: <T>(list: readonly T[]) => T;
	shuffle: <T>(list: readonly T[]) => T[];
}

/** FNV-1a: spreads a key's characters over 32 bits. */
function hash(key: string): number {
	let value = 0x811c9dc5;
	for (const char of key) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
	return value >>> 0;
}

/** Mulberry32: small, fast, and even enough for texts. */
function mulberry(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
}

/** Keys name what is made (`1/42/zh`), so that a page is the same whatever else is generated. */
export function randomOf(key: string): Random {
	const next = mulberry(hash(key));
	const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
	const pick = <T>(list: readonly T[]): T => {
		if (list.length === 0) throw new Error('Unexpected empty list, expected something to pick');
		// In range by construction; `T` may itself include undefined, so no check can tell.
		return list[int(0, list.length - 1)] as T;
	};
	const shuffle = <T>(list: readonly T[]): T[] =>
		list
			.map((item) => ({ item, rank: next() }))
			.sort((a, b) => a.rank - b.rank)
			.map(({ item }) => item);
	return { int, chance: (probability) => next() < probability, pick, shuffle };
}
