import advances from './advances.json' with { type: 'json' };

/** What the width of a text depends on. */
export interface Face {
	/** In pixels. */
	size: number;
	bold: boolean;
	mono: boolean;
}

/** Above and below the baseline, in em: Arial's. */
export const ascent = 0.905;
export const descent = 0.212;

const han = 1;
const emoji = 1.25;
const monoAdvance = 0.602;
const unknown = 0.556;

const tables = { regular: toMap(advances.regular), bold: toMap(advances.bold) };

// Emoji, flags and sequences of them; ©, ™ and digits can be emoji too, and are not unless told.
const isEmoji = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)/u;
const isWide =
	/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const isZeroWidth = /[\p{Mark}\u200B-\u200F\u2060\uFEFF]/u;
const isSimple = /^[\u0020-\u2BFF]*$/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Width in pixels, as Arial and its metric twins set it, with Han one em wide. */
export function textWidth(text: string, { size, bold, mono }: Face): number {
	const table = bold ? tables.bold : tables.regular;
	let width = 0;
	const signs = isSimple.test(text) ? text : Array.from(graphemes.segment(text), (s) => s.segment);
	for (const sign of signs) width += advanceOf(sign, table, mono);
	return width * size;
}

function advanceOf(sign: string, table: ReadonlyMap<number, number>, mono: boolean): number {
	if (isEmoji.test(sign)) return emoji;
	const first = String.fromCodePoint(sign.codePointAt(0) ?? 0);
	if (isWide.test(first)) return han;
	if (isZeroWidth.test(first)) return 0;
	const known = table.get(first.codePointAt(0) ?? 0);
	// A sign that Arial lacks comes from a face for Chinese, or from one we know nothing of.
	if (known === undefined) return /\p{So}|\p{Sm}/u.test(first) ? han : unknown;
	return mono ? monoAdvance : known;
}

function toMap(ranges: Record<string, number[]>): ReadonlyMap<number, number> {
	const map = new Map<number, number>();
	for (const [first, list] of Object.entries(ranges)) {
		list.forEach((advance, index) => {
			if (advance > 0) map.set(Number(first) + index, advance / 1000);
		});
	}
	return map;
}
