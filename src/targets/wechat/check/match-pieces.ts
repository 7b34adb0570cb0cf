import type { TextPiece } from './text-pieces.ts';

/** What one text has and the other has not. */
export interface Difference {
	lost: TextPiece[];
	added: TextPiece[];
}

/** A piece of this length is hardly ever found where it does not belong. */
const certain = 8;
/** Places to try for one piece: a text may consist of one word. */
const tries = 200;

/**
 * Finds each piece of a text in another one, where it may have moved and other pieces may have joined
 * it, but none is cut. First the long ones; then the short ones, in what is left between those.
 */
export function matchPieces(
	source: readonly TextPiece[],
	article: readonly TextPiece[],
): Difference {
	const text = article.map((piece) => piece.text).join('');
	const used = new Uint8Array(text.length);
	const places = new Map<TextPiece, number>();
	for (const isShort of [false, true]) {
		let at = 0;
		for (const piece of source) {
			const known = places.get(piece);
			const isOther = piece.text.length < certain !== isShort;
			const place = known ?? (isOther ? undefined : find(piece.text, { text, used, at }));
			if (place === undefined) continue;
			at = place + piece.text.length;
			used.fill(1, place, at);
			places.set(piece, place);
		}
	}
	return { lost: source.filter((piece) => !places.has(piece)), added: unused(article, used) };
}

interface Search {
	text: string;
	used: Uint8Array;
	/** Where the piece before ended. */
	at: number;
}

/** From where the piece before ended, then from the beginning. */
function find(piece: string, { text, used, at }: Search): number | undefined {
	for (const start of [at, 0]) {
		let place = text.indexOf(piece, start);
		for (let tried = 0; place >= 0 && tried < tries; tried += 1) {
			const taken = used.subarray(place, place + piece.length).lastIndexOf(1);
			if (taken < 0) return place;
			place = text.indexOf(piece, place + taken + 1);
		}
	}
	return undefined;
}

function unused(article: readonly TextPiece[], used: Uint8Array): TextPiece[] {
	let start = 0;
	return article.flatMap(({ text, line }) => {
		const own = used.subarray(start, start + text.length);
		start += text.length;
		const left = [...own].map((sign, index) => (sign ? '' : text[index])).join('');
		return left ? [{ text: left, line }] : [];
	});
}
