import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Issue } from '../../domain/issue.ts';

/** Where in a book a new chapter goes: a part, counted from 1, the last one, or the appendices. */
export type ChapterSpot = number | 'last' | 'appendix';

interface BookText {
	/** `book.yaml` as it is. */
	text: string;
	/** Its path as the author knows it. */
	file: string;
}

/**
 * Names a chapter in `book.yaml`, last in its part. All else stays as its author wrote it, byte for
 * byte; one that is named already leaves the whole.
 */
export function addChapter(
	{ text, file }: BookText,
	slug: string,
	spot: ChapterSpot,
): { text: string } | { issue: Issue } {
	const document = parseDocument(text, { logLevel: 'error' });
	const parts = document.get('parts');
	if (document.errors.length > 0 || !isSeq(parts)) return { issue: unreadable(file) };
	if (names(document.toJS()).includes(slug)) return { text };
	if (spot === 'appendix') return { text: addAppendix(text, document.get('appendices'), slug) };
	const part = parts.items[spot === 'last' ? parts.items.length - 1 : spot - 1];
	const chapters = isMap(part) ? part.get('chapters') : undefined;
	if (!isSeq(chapters)) return { issue: noPart(file, spot, parts.items.length) };
	return { text: append(text, chapters, slug) };
}

/** Every name that the book's lists hold; what is wrong in it is for the check to say. */
function names(data: unknown): string[] {
	if (typeof data === 'string') return [data];
	if (Array.isArray(data)) return data.flatMap(names);
	if (typeof data !== 'object' || data === null) return [];
	const { parts, chapters, appendices, chapter } = data as Partial<Record<string, unknown>>;
	return [parts, chapters, appendices, chapter].flatMap(names);
}

function addAppendix(text: string, appendices: unknown, slug: string): string {
	if (isSeq(appendices) && appendices.items.length > 0) return append(text, appendices, slug);
	const without = text.replace(/^appendices:.*\n?/m, '').replace(/\n?$/, '\n');
	return `${without}appendices: [${slug}]\n`;
}

/** In the form that the list has: `[a, b]`, or a line each. */
function append(text: string, list: YAMLSeq, slug: string): string {
	const last = list.items.at(-1);
	const [start, end] = rangeOf(last);
	if (list.flow) return `${text.slice(0, end)}, ${slug}${text.slice(end)}`;
	const indent = /[^\n]*$/.exec(text.slice(0, start))?.[0].replace(/-[^-]*$/, '') ?? '';
	const newline = text.indexOf('\n', end - 1);
	const at = newline < 0 ? text.length : newline;
	const rest = newline < 0 ? '\n' : text.slice(at);
	return `${text.slice(0, at).trimEnd()}\n${indent}- ${slug}${rest}`;
}

/** Of the value itself, without the space and the comment after it. */
function rangeOf(node: unknown): [number, number] {
	if (isMap(node) || isSeq(node)) {
		const lastPair: unknown = isMap(node) ? node.items.at(-1)?.value : node.items.at(-1);
		const [start = 0, end = 0] = node.range ?? [];
		return [start, node.flow || lastPair === undefined ? end : rangeOf(lastPair)[1]];
	}
	const [start = 0, end = 0] = isScalar(node) ? (node.range ?? []) : [];
	return [start, end];
}

function unreadable(file: string): Issue {
	return {
		code: 'new/book',
		severity: 'error',
		message: 'Unexpected form of the book, expected `parts` with their `chapters`',
		hint: 'Nothing was written. `npm run check` says what is wrong with it.',
		file,
	};
}

function noPart(file: string, spot: ChapterSpot, count: number): Issue {
	return {
		code: 'new/part',
		severity: 'error',
		message: `Unexpected part ${spot}, expected one from 1 to ${count}`,
		hint: 'Give the number of a part with --part, or --part appendix. Nothing was written.',
		file,
	};
}
