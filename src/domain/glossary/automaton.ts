/** Finds all of its patterns in one pass. */
export interface Automaton {
	/**
	 * Reports each place where a pattern ends, and which (its index). Returns how many moves it took:
	 * at most two for each unit of the text, however many patterns there are.
	 */
	scan: (text: string, report: (pattern: number, end: number) => void) => number;
}

/** Aho–Corasick over UTF-16 units. The patterns differ from each other, and none is empty. */
export function createAutomaton(patterns: readonly string[]): Automaton {
	const units = patterns.reduce((sum, { length }) => sum + length, 0);
	const moves = new Moves(units + 1);
	const pattern = new Int32Array(units + 1).fill(-1);
	for (const [index, text] of patterns.entries()) {
		let node = 0;
		for (let at = 0; at < text.length; at++) node = moves.add(node, text.charCodeAt(at));
		pattern[node] = index;
	}
	return createScan(moves, pattern);
}

function createScan(moves: Moves, pattern: Int32Array): Automaton {
	const { fail, shorter } = links(moves, pattern);
	return {
		scan(text, report) {
			let steps = 0;
			let node = 0;
			for (let at = 0; at < text.length; at++) {
				const unit = text.charCodeAt(at);
				let next = moves.get(node, unit);
				for (steps++; next < 0 && node > 0; steps++) {
					node = fail[node] ?? 0;
					next = moves.get(node, unit);
				}
				node = Math.max(next, 0);
				const longest = (pattern[node] ?? -1) < 0 ? (shorter[node] ?? 0) : node;
				for (let end = longest; end > 0; end = shorter[end] ?? 0) report(pattern[end] ?? 0, at + 1);
			}
			return steps;
		},
	};
}

/** `fail`: the longest other suffix that leads on; `shorter`: the longest one that is a pattern. */
function links(moves: Moves, pattern: Int32Array): { fail: Int32Array; shorter: Int32Array } {
	const fail = new Int32Array(moves.size);
	const shorter = new Int32Array(moves.size);
	for (const node of moves.byDepth()) {
		const unit = moves.unit[node] ?? 0;
		const parent = moves.parent[node] ?? 0;
		let suffix = parent;
		let next = -1;
		while (next < 0 && suffix > 0) {
			suffix = fail[suffix] ?? 0;
			next = moves.get(suffix, unit);
		}
		const to = Math.max(next, 0);
		fail[node] = to;
		shorter[node] = (pattern[to] ?? -1) < 0 ? (shorter[to] ?? 0) : to;
	}
	return { fail, shorter };
}

/** The moves of a trie from node to node, as one hash table with open addresses. Node 0 is the root. */
class Moves {
	size = 1;
	readonly parent: Int32Array;
	readonly unit: Uint16Array;
	readonly #depth: Uint32Array;
	readonly #table: Int32Array;
	readonly #mask: number;

	constructor(capacity: number) {
		const slots = 2 ** Math.ceil(Math.log2(capacity * 2 + 1));
		this.parent = new Int32Array(capacity);
		this.unit = new Uint16Array(capacity);
		this.#depth = new Uint32Array(capacity);
		this.#table = new Int32Array(slots);
		this.#mask = slots - 1;
	}

	/** Where the unit leads from a node, -1 for nowhere. */
	get(node: number, unit: number): number {
		return (this.#table[this.#slot(node, unit)] ?? 0) || -1;
	}

	add(node: number, unit: number): number {
		const slot = this.#slot(node, unit);
		const known = this.#table[slot] ?? 0;
		if (known > 0) return known;
		const added = this.size++;
		this.parent[added] = node;
		this.unit[added] = unit;
		this.#depth[added] = (this.#depth[node] ?? 0) + 1;
		this.#table[slot] = added;
		return added;
	}

	/** All nodes but the root, those near it first. */
	byDepth(): Uint32Array {
		const depth = this.#depth;
		const nodes = Uint32Array.from({ length: this.size - 1 }, (_, index) => index + 1);
		return nodes.sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0));
	}

	/** The slot of a move, or the free one where it belongs. */
	#slot(node: number, unit: number): number {
		let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
		slot = (slot ^ (slot >>> 15)) & this.#mask;
		for (;;) {
			const found = this.#table[slot] ?? 0;
			if (found === 0 || (this.parent[found] === node && this.unit[found] === unit)) return slot;
			slot = (slot + 1) & this.#mask;
		}
	}
}
