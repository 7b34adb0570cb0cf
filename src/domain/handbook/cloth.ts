/** How many cloths the sheet has: `cloth-0`, `cloth-1` … */
const cloths = 4;

/** The cloth of a book without a cover of its own: by its name, so that it stays the same. */
export function clothOf(id: string): number {
	return [...id].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7) % cloths;
}
