import type { Element, Parents, Root, Text } from 'hast';
import { applyEdits, type Edit, lineEdits, object } from '../../domain/text/han-spacing.ts';

// Text goes on through these as if they were not there.
const seeThrough = new Set('a abbr cite del dfn em i ins mark q s span strong time u'.split(' '));
// These stand in a sentence like one character that is no letter.
const opaque = new Set(
	// In bold by itself stand the labels of figures and tables.
	'b br button code img input kbd math picture samp sub sup svg var video wbr'.split(' '),
);
const untouched = new Set('code kbd math pre samp script style svg textarea var'.split(' '));

/** Where the language is Chinese; a heading may want otherwise. */
type ChineseEdits = (text: string, isHeading: boolean) => Edit[];

/**
 * Changes the spaces of a text, in place: `chinese` says how where the language is Chinese, and line
 * ends between Chinese characters go everywhere. Code and formulas stay as they are.
 */
export function spaceHan(tree: Root, chinese: ChineseEdits): void {
	const reader = new Reader(chinese);
	reader.read(tree, tree.data?.locale === 'zh');
	reader.flush();
}

/** A text of a sentence, or something that is none. */
interface Piece {
	text?: Text;
	/** Within how many elements it stands. */
	depth: number;
}

/** Collects the texts of one sentence after another, and changes each as a whole. */
class Reader {
	readonly #chinese: ChineseEdits;
	#pieces: Piece[] = [];
	#isChinese = false;
	#isHeading = false;
	#depth = 0;

	constructor(chinese: ChineseEdits) {
		this.#chinese = chinese;
	}

	read(parent: Parents, isChinese: boolean): void {
		for (const child of parent.children) {
			if (child.type === 'text') this.#add(child, isChinese);
			else if (child.type === 'element') this.#readElement(child, isChinese);
		}
	}

	#readElement(node: Element, isOuterChinese: boolean): void {
		const { lang } = node.properties;
		const isChinese = typeof lang === 'string' ? /^zh\b/i.test(lang) : isOuterChinese;
		if (opaque.has(node.tagName)) this.#pieces.push({ depth: this.#depth });
		else if (!seeThrough.has(node.tagName)) this.flush(/^h\d$/.test(node.tagName));
		if (untouched.has(node.tagName)) return;
		this.#depth++;
		this.read(node, isChinese);
		this.#depth--;
		if (opaque.has(node.tagName)) this.#pieces.push({ depth: this.#depth });
		else if (!seeThrough.has(node.tagName)) this.flush();
	}

	#add(text: Text, isChinese: boolean): void {
		if (isChinese !== this.#isChinese) this.flush(this.#isHeading);
		this.#isChinese = isChinese;
		this.#pieces.push({ text, depth: this.#depth });
	}

	/** A sentence is over; the next one may be a heading. */
	flush(isHeading = false): void {
		const pieces = this.#pieces;
		const edit = this.#isChinese ? this.#chinese : lineEdits;
		const wasHeading = this.#isHeading;
		this.#isHeading = isHeading;
		this.#pieces = [];
		const whole = pieces.map(({ text }) => text?.value ?? object).join('');
		const edits = edit(whole, wasHeading);
		if (edits.length > 0) change(pieces, edits);
	}
}

/** A change that spans two texts takes its part of each; what is put in goes to the first. */
function change(pieces: readonly Piece[], edits: readonly Edit[]): void {
	let start = 0;
	let first = 0;
	for (const [index, { text, depth }] of pieces.entries()) {
		const length = (text?.value ?? object).length;
		const next = pieces[index + 1];
		// Between an element and what is around it, a space belongs to what is around.
		const from = (pieces[index - 1]?.depth ?? depth) > depth ? 0 : 1;
		const to = !next?.text || next.depth >= depth ? length : length - 1;
		// Both stand in order, so that those behind are done.
		while ((edits[first]?.to ?? Infinity) < start) first++;
		let last = first;
		while ((edits[last]?.from ?? Infinity) <= start + length) last++;
		const here = edits.slice(first, last);
		if (text)
			text.value = applyEdits(
				text.value,
				here.flatMap((edit) => cut(edit, start, { length, from, to })),
			);
		start += length;
	}
}

interface Room {
	length: number;
	/** Something new stands within these. */
	from: number;
	to: number;
}

/** The part of a change within the text that begins at `start`. */
function cut(edit: Edit, start: number, room: Room): Edit[] {
	const [from, to] = [edit.from - start, edit.to - start];
	if (from === to) return from >= room.from && to <= room.to ? [{ ...edit, from, to }] : [];
	const part = { from: Math.max(0, from), to: Math.min(to, room.length) };
	return part.from < part.to ? [{ ...part, put: from < 0 ? '' : edit.put }] : [];
}
