import type { Mask } from './mask.ts';

// Neither is written in any language: the parser takes them for what their class says.
const letters: readonly [number, number] = [0xe000, 0xf8ff];
// Braille patterns, arrows, mathematical and technical signs: all of them symbols.
const signs: readonly [number, number] = [0x2190, 0x2bff];

/**
 * Characters that stand for others while the parser reads. Each stands for one only, so they are put
 * back without asking where they come from. None of them occurs in the source.
 */
export class StandIns {
	readonly #source: string;
	readonly #byOriginal = new Map<string, string>();
	readonly #originals = new Map<string, string>();
	readonly #next = { letter: letters[0], sign: signs[0] };

	constructor(source: string) {
		this.#source = source;
	}

	/** What stands for a UTF-16 unit; the unit itself when all stand-ins are taken. */
	for(unit: string, as: Mask['as']): string {
		const known = this.#byOriginal.get(as + unit);
		if (known) return known;
		const made = this.#take(as);
		if (!made) return unit;
		this.#byOriginal.set(as + unit, made);
		this.#originals.set(made, unit);
		return made;
	}

	#take(as: Mask['as']): string | undefined {
		const [, last] = as === 'letter' ? letters : signs;
		while (this.#next[as] <= last) {
			const made = String.fromCharCode(this.#next[as]++);
			if (as === 'sign' && !/\p{S}/u.test(made)) continue;
			if (!this.#source.includes(made)) return made;
		}
		return undefined;
	}

	/** Puts the originals back into every string of a tree. */
	restore(value: unknown): void {
		if (typeof value !== 'object' || value === null) return;
		// Nodes are plain objects whose strings may be anywhere: values, addresses, attributes.
		const fields = value as Record<string, unknown>;
		for (const [key, field] of Object.entries(fields)) {
			if (typeof field !== 'string') this.restore(field);
			else if (key !== 'type' && standIn.test(field)) fields[key] = this.#originalOf(field);
		}
	}

	#originalOf(text: string): string {
		return text.replace(allStandIns, (unit) => this.#originals.get(unit) ?? unit);
	}
}

const standIn = /[\u2190-\u2bff\ue000-\uf8ff]/;
const allStandIns = new RegExp(standIn, 'g');
