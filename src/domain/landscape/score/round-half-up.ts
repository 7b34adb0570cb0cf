/** Far more than what sums of a few doubles are off, far less than what a signal can mean. */
const slack = 1e-9;

/** `(2.25, 1)` → 2.3. Halves that a double has just missed are still halves. Not for values < 0. */
export function roundHalfUp(value: number, digits: number): number {
	const scale = 10 ** digits;
	return Math.floor(value * scale + 0.5 + slack) / scale;
}
