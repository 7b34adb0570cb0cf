/** Noon of a fixed day. */
const fixedTime = Date.UTC(2020, 0, 1, 12);

let state = 1;

/** Starts the sequence of random numbers anew, so that the same source becomes the same drawing. */
export function seedRandom(): void {
	state = 1;
}

/** Makes this process repeatable: the same random numbers, the same day. */
export function makeRepeatable(): void {
	// Mulberry32.
	Math.random = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	globalThis.Date = class extends Date {
		constructor(...parts: unknown[]) {
			// Whatever a caller gives is one of Date's own signatures, which cannot be spread.
			super(...((parts.length === 0 ? [fixedTime] : parts) as [number]));
		}
		static override now(): number {
			return fixedTime;
		}
	} as DateConstructor; // Called as a function, which nobody does, it would throw.
}
