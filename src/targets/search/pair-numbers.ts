/**
 * Numbers for pairs of UTF-16 units, in the order in which they come: a hash table in one array, since
 * most of an index is pairs of characters, and a Map of strings takes three times as long.
 */
export class PairNumbers {
	/** `unit × 65536 + unit`, by number. */
	readonly pairs: number[] = [];
	/** Number plus 1 at a place that the pair leads to, or the next that was free. */
	#slots = new Uint32Array(1 << 14);

	of(pair: number): number {
		const slot = this.#slotOf(pair);
		const known = this.#slots[slot] ?? 0;
		if (known > 0) return known - 1;
		this.#slots[slot] = this.pairs.push(pair);
		if (this.pairs.length * 2 > this.#slots.length) this.#grow();
		return this.pairs.length - 1;
	}

	#slotOf(pair: number): number {
		const mask = this.#slots.length - 1;
		// Knuth's multiplicative hashing, by the golden ratio of 32 bits.
		let slot = (Math.imul(pair, 0x9e3779b1) >>> 8) & mask;
		for (; ; slot = (slot + 1) & mask) {
			const known = this.#slots[slot] ?? 0;
			if (known === 0 || this.pairs[known - 1] === pair) return slot;
		}
	}

	#grow(): void {
		this.#slots = new Uint32Array(this.#slots.length * 2);
		for (const [number, pair] of this.pairs.entries()) this.#slots[this.#slotOf(pair)] = number + 1;
	}
}
