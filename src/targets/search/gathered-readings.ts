import { compareText } from '../../domain/text/compare-text.ts';

// More than there are syllables without tones, some 420.
const most = 4096;

/** Two syllables as one number. */
export const readingOf = (first: number, second: number): number => first * most + second;
export const firstOf = (reading: number): number => Math.floor(reading / most);
export const secondOf = (reading: number): number => reading % most;

/** Syllables by number, in the order in which they come. */
export class Syllables {
	readonly names: string[] = [];
	readonly #numbers = new Map<string, number>();

	of(name: string): number {
		const known = this.#numbers.get(name);
		if (known !== undefined) return known;
		const number = this.names.push(name) - 1;
		this.#numbers.set(name, number);
		return number;
	}

	/** Readings in the order of their texts: a space comes before all letters, as an end does. */
	sort(readings: Iterable<number>): number[] {
		const sorted = this.names.toSorted(compareText);
		const ranks = new Map(sorted.map((name, rank) => [name, rank]));
		const places = this.names.map((name) => ranks.get(name) ?? 0);
		const rankOf = (reading: number): number =>
			readingOf(places[firstOf(reading)] ?? 0, places[secondOf(reading)] ?? 0);
		return [...readings].sort((a, b) => rankOf(a) - rankOf(b));
	}

	/** `fu wu` */
	textOf(reading: number): string {
		return `${this.names[firstOf(reading)] ?? ''} ${this.names[secondOf(reading)] ?? ''}`;
	}
}

/**
 * How pairs of characters are read, by the numbers of their keys. Nearly all have one reading in all
 * contexts, so that a number for each is enough; the few others are kept apart.
 */
export class GatheredReadings {
	readonly syllables = new Syllables();
	/** A reading plus 1, by key; 0: none. */
	readonly #usual: number[] = [];
	readonly #others = new Map<number, Set<number>>();
	/** Numbers of the syllables that the page says its readings by. */
	#ofPage: number[] = [];

	beginPage(syllables: readonly string[]): void {
		this.#ofPage = syllables.map((name) => this.syllables.of(name));
	}

	/** `first` and `second` are places in the page's own list of syllables. */
	add(key: number, first: number, second: number): void {
		const reading = readingOf(this.#ofPage[first] ?? 0, this.#ofPage[second] ?? 0);
		while (this.#usual.length <= key) this.#usual.push(0);
		const usual = this.#usual[key];
		if (usual === 0) this.#usual[key] = reading + 1;
		else if (usual !== reading + 1) this.#addOther(key, reading);
	}

	/** In the order in which pages bring them. */
	of(key: number): number[] {
		const usual = this.#usual[key] ?? 0;
		return usual === 0 ? [] : [usual - 1, ...(this.#others.get(key) ?? [])];
	}

	#addOther(key: number, reading: number): void {
		const known = this.#others.get(key);
		if (known) known.add(reading);
		else this.#others.set(key, new Set([reading]));
	}
}
