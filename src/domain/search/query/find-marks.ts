import { foldWithMap } from './fold-map.ts';

/** What is looked for in a text that is shown, folded: whole phrases, else the parts of them. */
export interface Needles {
	phrases: readonly string[];
	/** Keys; words among them are marked where words begin. */
	parts: readonly string[];
}

/** A stretch of an original text, `end` not included, with what stands there. */
export interface Mark {
	start: number;
	end: number;
	needle: string;
}

/** Where needles stand in a text, in order, without overlaps. */
export function findMarks(
	original: string,
	needles: Needles,
	toSimplified?: ReadonlyMap<string, string>,
): Mark[] {
	const { text, from } = foldWithMap(original, toSimplified);
	const found = needles.phrases.flatMap((needle) => allOf(text, needle));
	const parts = found.length > 0 ? [] : needles.parts.flatMap((needle) => partsOf(text, needle));
	const marks = [...found, ...parts].map(({ start, end, needle }) => {
		const to = from[end] ?? original.length;
		const begin = from[start] ?? 0;
		return { start: begin, end: begin + original.slice(begin, to).trimEnd().length, needle };
	});
	return join(marks.sort((a, b) => a.start - b.start || b.end - a.end));
}

const most = 200;

function allOf(text: string, needle: string): Mark[] {
	const found: Mark[] = [];
	if (needle === '') return found;
	for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
		if (found.length === most) break;
		found.push({ start: at, end: at + needle.length, needle });
	}
	return found;
}

const wordBefore = /[\p{L}\p{M}\p{N}]$/u;
const beginsAsWord = /^(?!\p{sc=Han})[\p{L}\p{N}]/u;

function partsOf(text: string, needle: string): Mark[] {
	const all = allOf(text, needle);
	if (!beginsAsWord.test(needle)) return all;
	return all.filter(({ start }) => {
		const before = text.slice(Math.max(0, start - 2), start);
		return !wordBefore.test(before) || /\p{sc=Han}$/u.test(before);
	});
}

/** Those that touch or overlap are one: 服务 务网 网格. */
function join(marks: readonly Mark[]): Mark[] {
	const joined: Mark[] = [];
	for (const mark of marks) {
		const last = joined.at(-1);
		if (!last || mark.start > last.end) joined.push({ ...mark });
		else last.end = Math.max(last.end, mark.end);
	}
	return joined;
}
