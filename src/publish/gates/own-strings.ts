// V8 copies shorter pieces anyway, and keeps the whole text alive for longer ones.
const longestCopied = 12;

/**
 * Gives strings that hold on to nothing: a piece of a page's text would keep the whole text in
 * memory. Equal ones are one string, as most addresses stand in hundreds of pages.
 */
export function ownStrings(): (piece: string) => string {
	const known = new Map<string, string>();
	return (piece) => {
		if (piece.length <= longestCopied) return piece;
		const seen = known.get(piece);
		if (seen !== undefined) return seen;
		const own = Buffer.from(piece).toString();
		known.set(own, own);
		return own;
	};
}
