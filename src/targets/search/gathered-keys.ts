import { PairNumbers } from './pair-numbers.ts';

/** Keys in the order in which pages bring them, numbered, with their postings as they come. */
export class GatheredKeys {
	readonly names: string[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #pairs = new PairNumbers();
	/** Numbers of keys, by those of pairs. */
	readonly #keysOfPairs: number[] = [];
	readonly #pages: number[] = [];
	readonly #counts: number[] = [];
	/** Numbers of keys and what is posted to them, side by side: millions, so no objects. */
	#owners = new Uint32Array(1 << 16);
	#postings = new Uint32Array(1 << 16);
	#length = 0;
	#current = 0;
	#firstSection = 0;

	/** The number of a key that the page holds; postings that follow are its own. */
	add(key: string): number {
		return this.#hold(this.#numbers.get(key) ?? this.#number(key));
	}

	/** The same for a key of two UTF-16 units, `unit × 65536 + unit`; never one that `add` gets, too. */
	addPair(units: number): number {
		const pair = this.#pairs.of(units);
		const known = this.#keysOfPairs[pair];
		if (known !== undefined) return this.#hold(known);
		const name = String.fromCharCode(Math.floor(units / 0x10000), units % 0x10000);
		const number = this.#append(name);
		this.#keysOfPairs.push(number);
		return this.#hold(number);
	}

	post(section: number, weight: number): void {
		if (this.#length === this.#owners.length) {
			this.#owners = enlarged(this.#owners);
			this.#postings = enlarged(this.#postings);
		}
		this.#counts[this.#current] = (this.#counts[this.#current] ?? 0) + 1;
		this.#owners[this.#length] = this.#current;
		this.#postings[this.#length++] = (this.#firstSection + section) * 4 + weight;
	}

	endPage(sections: number): void {
		this.#firstSection += sections;
	}

	/** All of it, in the order that names keys by their numbers; postings stay as they came. */
	inOrder(order: readonly number[]): {
		keys: string[];
		pages: Uint32Array;
		starts: Uint32Array;
		postings: Uint32Array;
	} {
		const starts = new Uint32Array(order.length + 1);
		const next = new Uint32Array(order.length);
		for (const [place, number] of order.entries()) {
			next[number] = starts[place] ?? 0;
			starts[place + 1] = (starts[place] ?? 0) + (this.#counts[number] ?? 0);
		}
		const postings = new Uint32Array(this.#length);
		for (let index = 0; index < this.#length; index++) {
			const owner = this.#owners[index] ?? 0;
			const place = next[owner] ?? 0;
			postings[place] = this.#postings[index] ?? 0;
			next[owner] = place + 1;
		}
		return {
			keys: order.map((number) => this.names[number] ?? ''),
			pages: Uint32Array.from(order, (number) => this.#pages[number] ?? 0),
			starts,
			postings,
		};
	}

	#hold(number: number): number {
		this.#current = number;
		this.#pages[number] = (this.#pages[number] ?? 0) + 1;
		return number;
	}

	#number(key: string): number {
		const number = this.#append(key);
		this.#numbers.set(key, number);
		return number;
	}

	#append(name: string): number {
		this.#pages.push(0);
		this.#counts.push(0);
		return this.names.push(name) - 1;
	}
}

function enlarged(column: Uint32Array): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(column.length * 2);
	larger.set(column);
	return larger;
}
