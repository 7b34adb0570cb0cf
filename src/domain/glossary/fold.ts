import { lastOf } from '../last-of.ts';

/** A text in the form in which texts and names are compared, with the way back. */
export interface Folded {
	/** Compatible forms and spaces are one, `ＫＶ‑Cache` → `KV Cache`. */
	cased: string;
	/** The same in lower case, unit by unit. */
	text: string;
	/** Offset in the original of what begins at a unit; undefined inside of what was one character. */
	startOf: (unit: number) => number | undefined;
	/** Offset in the original behind what ends before a unit. */
	endOf: (unit: number) => number | undefined;
}

/** A piece that has another length than before: [at, at + size) was [from, to). */
interface Edit {
	at: number;
	size: number;
	from: number;
	to: number;
}

const han = '\\p{sc=Han}';
const alphanumeric = `[[\\p{L}\\p{M}\\p{N}]--${han}]`;
const odd = new RegExp(
	[
		`\\s{2,}|[^\\S ]|(?<=${han}) | (?=${han})`,
		// Hyphens, and the dash that stands for one, `prefill–decode`.
		`(?<=${alphanumeric})[\\-‐‑–－](?=${alphanumeric})`,
		// All but what is known to be folded already.
		'[^ -~‘-”—、。一-鿿]',
	].join('|'),
	'gv',
);
// Soft hyphen, zero-width space, word joiner: only say where a line may end.
const invisible = /^[\u00ad\u200b\u2060]$/;
const afterHan = new RegExp(`${han}$`, 'v');
const beforeHan = new RegExp(`^${han}`, 'v');

/** Folds a text; decomposed characters are equal to composed ones, too. */
export function fold(text: string): Folded {
	const edits: Edit[] = [];
	let cased = '';
	let from = 0;
	for (const { 0: piece, index } of text.matchAll(odd)) {
		cased += text.slice(from, index);
		from = index + piece.length;
		const put = foldPiece(piece, text, index);
		const isOneForOne = put === piece || (put.length === 1 && piece.length === 1);
		if (!isOneForOne) {
			edits.push({ at: cased.length, size: put.length, from: index, to: from });
		}
		cased += put;
	}
	cased += text.slice(from);
	return { cased, text: cased.toLowerCase(), ...wayBack(edits) };
}

function foldPiece(piece: string, text: string, index: number): string {
	if (/^\s/.test(piece)) {
		const end = index + piece.length;
		const before = afterHan.test(text.slice(Math.max(0, index - 2), index));
		const hanSides = Number(before) + Number(beforeHan.test(text.slice(end, end + 2)));
		// A space between Han and Latin is a matter of style, a line end between Han nothing at all.
		return hanSides === 1 || (hanSides === 2 && piece.includes('\n')) ? '' : ' ';
	}
	if (invisible.test(piece)) return '';
	return /^[\-‐‑–－]$/.test(piece) ? ' ' : piece.normalize('NFKD');
}

function wayBack(edits: readonly Edit[]): Pick<Folded, 'startOf' | 'endOf'> {
	return {
		startOf(unit) {
			const edit = lastOf(edits, ({ at }) => at <= unit);
			if (!edit) return unit;
			if (unit === edit.at && edit.size > 0) return edit.from;
			return unit < edit.at + edit.size ? undefined : edit.to + unit - edit.at - edit.size;
		},
		endOf(unit) {
			const edit = lastOf(edits, ({ at }) => at < unit);
			if (!edit) return unit;
			return unit < edit.at + edit.size ? undefined : edit.to + unit - edit.at - edit.size;
		},
	};
}
