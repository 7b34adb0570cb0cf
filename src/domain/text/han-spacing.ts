/** A change to a text: `put` takes the place of [from, to). */
export interface Edit {
	from: number;
	to: number;
	put: '' | ' ';
}

/** Stands for what is no text in a sentence, such as code or a picture. */
export const object = '\ufffc';

// By Unicode's and CSS's names: ideographs; letters and digits that get a gap beside them; signs that
// bring their own space; signs that Chinese shares with Latin.
const ideograph = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}';
const alphabetic = `[[\\p{L}\\p{M}\\p{Nd}]--[${ideograph}\\p{sc=Hangul}\\p{sc=Bopomofo}\\uff01-\\uffef]]`;
const fullWidth =
	'\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';
const shared = '“”‘’—…·';

const chinese = `[${ideograph}${fullWidth}${shared}]`;
// One side at least is Chinese beyond doubt.
const sure = `[${ideograph}${fullWidth}]`;
const lineEnd = new RegExp(
	`(?<=${chinese})[ \\t]*\\n[ \\t]*(?=${sure})|(?<=${sure})[ \\t]*\\n[ \\t]*(?=${chinese})`,
	'gv',
);
const besideFullWidth = new RegExp(
	`(?<=[${fullWidth}])[ \\t\\n]+(?=[^\\s])|(?<=[^\\s])[ \\t\\n]+(?=[${fullWidth}])`,
	'gv',
);
const between = (gap: string): RegExp =>
	new RegExp(
		`(?<=[${ideograph}])${gap}(?=${alphabetic})|(?<=${alphabetic})${gap}(?=[${ideograph}])`,
		'gv',
	);
const typedGap = between('[ \\t\\n]+');
const anyGap = between('[ \\t\\n]*');

/** In any text: a line that ends between Chinese characters ends nothing, `中\n文` → `中文`. */
export function lineEdits(text: string): Edit[] {
	return text.includes('\n') ? find(text, lineEnd, '') : [];
}

/**
 * In a Chinese text for a screen that draws the gap itself (`text-autospace`): a typed space between
 * Han and Latin would make it twice as wide, and full-width signs bring their own space.
 */
export function screenEdits(text: string): Edit[] {
	return /\s/.test(text)
		? merge(lineEdits(text), find(text, besideFullWidth, ''), find(text, typedGap, ''))
		: [];
}

/** In a Chinese text for readers without a style sheet: exactly one space between Han and Latin. */
export function plainEdits(text: string): Edit[] {
	const gaps = find(text, anyGap, ' ').filter(({ from, to }) => text.slice(from, to) !== ' ');
	return merge(lineEdits(text), find(text, besideFullWidth, ''), gaps);
}

/** The text with its changes. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let changed = '';
	let at = 0;
	for (const { from, to, put } of edits) {
		changed += text.slice(at, from) + put;
		at = to;
	}
	return changed + text.slice(at);
}

function find(text: string, pattern: RegExp, put: Edit['put']): Edit[] {
	return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
		from: index,
		to: index + length,
		put,
	}));
}

/** In order; of two at one place the first counts. */
function merge(...lists: Edit[][]): Edit[] {
	const edits = new Map<number, Edit>();
	for (const edit of lists.flat()) if (!edits.has(edit.from)) edits.set(edit.from, edit);
	return [...edits.values()].sort((a, b) => a.from - b.from);
}
