/** A pattern that was read; `find` gives the places where it matches, as [from, to). */
export interface Pattern {
	find: (text: string) => [from: number, to: number][];
}

/** Places that the pattern can be at after it has matched, from places where it may begin. */
type Step = (text: string, starts: ReadonlySet<number>) => Set<number>;

// What all patterns of one `Pattern` may do together, so that no text keeps a build busy.
const budget = 200_000;
const longestPattern = 200;

/**
 * Reads a regular expression of the plain kind: characters, classes, `.`, groups, `|`, `? * + {n,m}`,
 * `^ $ \b`. It is matched by sets of places, not by trying again, so nothing makes it explode; the
 * longest match wins. Undefined when it uses anything else.
 */
export function readPattern(source: string): Pattern | undefined {
	if (source === '' || source.length > longestPattern) return undefined;
	const reader = new Reader(source);
	try {
		const step = reader.read();
		return { find: (text) => reader.find(step, text) };
	} catch (error) {
		if (error instanceof Unreadable) return undefined;
		throw error;
	}
}

class Unreadable extends Error {}

class Reader {
	readonly #source: string;
	#at = 0;
	#left = budget;

	constructor(source: string) {
		this.#source = source;
	}

	read(): Step {
		const step = this.#choice();
		if (this.#at < this.#source.length) throw new Unreadable();
		return step;
	}

	find(step: Step, text: string): [number, number][] {
		const found: [number, number][] = [];
		for (let from = 0; from < text.length && this.#left > 0; from++) {
			let to = from;
			for (const place of step(text, new Set([from]))) to = Math.max(to, place);
			if (to <= from) continue;
			found.push([from, to]);
			from = to - 1;
		}
		return found;
	}

	#choice(): Step {
		const branches = [this.#sequence()];
		while (this.#take('|')) branches.push(this.#sequence());
		return (text, starts) => new Set(branches.flatMap((branch) => [...branch(text, starts)]));
	}

	#sequence(): Step {
		const steps: Step[] = [];
		while (this.#at < this.#source.length && !'|)'.includes(this.#peek())) {
			steps.push(this.#repeated(this.#atom()));
		}
		return (text, starts) =>
			steps.reduce((places, step) => step(text, places), new Set<number>(starts));
	}

	#repeated(step: Step): Step {
		const quantifier = /^(?:[?*+]|\{(\d{1,3})(,(\d{1,3})?)?\})/.exec(this.#source.slice(this.#at));
		if (!quantifier) return step;
		this.#at += quantifier[0].length;
		if ('?*+{'.includes(this.#peek() || ' ')) throw new Unreadable();
		const [sign = '', least, comma, most] = quantifier;
		const from = least === undefined ? Number(sign === '+') : Number(least);
		const to = sign === '?' ? 1 : least && !comma ? from : Number(most ?? Infinity);
		return (text, starts) => {
			let places = new Set(starts);
			const reached = from === 0 ? new Set(starts) : new Set<number>();
			for (let n = 1; n <= to && places.size > 0 && this.#left-- > 0; n++) {
				// Past the least number of rounds only new places can lead to new ones.
				places = step(text, places);
				if (n < from) continue;
				places = places.difference(reached);
				for (const place of places) reached.add(place);
			}
			return reached;
		};
	}

	#atom(): Step {
		if (this.#take('(')) {
			this.#take('?:');
			if (this.#peek() === '?') throw new Unreadable();
			const inner = this.#choice();
			if (!this.#take(')')) throw new Unreadable();
			return inner;
		}
		const place = /^(?:\^|\$|\\b)/.exec(this.#source.slice(this.#at))?.[0];
		if (place) return this.#place(place);
		const one = /^(?:\\[^\p{L}\p{N}]|\\[dwsDWStnr]|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\[\](){}?*+])/u;
		const sign = one.exec(this.#source.slice(this.#at))?.[0];
		if (!sign) throw new Unreadable();
		this.#at += sign.length;
		return this.#character(sign);
	}

	#place(sign: string): Step {
		this.#at += sign.length;
		const isWord = (char: string | undefined): boolean => /\w/.test(char ?? '');
		const holds = (text: string, at: number): boolean => {
			if (sign === '^') return at === 0;
			if (sign === '$') return at === text.length;
			return isWord(text[at - 1]) !== isWord(text[at]);
		};
		return (text, starts) => new Set([...starts].filter((at) => holds(text, at)));
	}

	#character(sign: string): Step {
		const test = oneCharacter(sign);
		return (text, starts) => {
			const places = new Set<number>();
			for (const at of starts) {
				if (this.#left-- <= 0) break;
				const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
				if (at < text.length && test(char)) places.add(at + char.length);
			}
			return places;
		};
	}

	#peek(): string {
		return this.#source[this.#at] ?? '';
	}

	#take(sign: string): boolean {
		if (!this.#source.startsWith(sign, this.#at)) return false;
		this.#at += sign.length;
		return true;
	}
}

/** A test of one character; the platform reads classes and escapes. */
function oneCharacter(sign: string): (char: string) => boolean {
	if (!/^[\\[.]/.test(sign)) return (char) => char === sign;
	if (/^\\[^\p{L}\p{N}]/u.test(sign)) return (char) => char === sign.slice(1);
	try {
		const pattern = new RegExp(`^${sign}$`, 'su');
		return (char) => pattern.test(char);
	} catch {
		throw new Unreadable();
	}
}
