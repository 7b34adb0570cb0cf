import type { Heading } from 'mdast';
import { visit } from '../../../../markdown/visit.ts';
import { stretchOf } from '../body-tree.ts';
import type { Edit } from '../edits.ts';
import type { ChapterParts } from '../chapter-parts.ts';
import { readAttributes, type WrittenAttributes } from './heading-attributes.ts';
import type { TitleHeading } from './find-title.ts';

/**
 * Takes the title out of the text. Where headings of its level remain, all of them move one level
 * down, as the page's title is the only one of that level. Ids stay, other attributes go.
 */
export function moveHeadings(chapter: ChapterParts): Edit[] {
	const { title } = chapter;
	const headings: Heading[] = [];
	visit(chapter.tree, 'heading', (node) => {
		if (!(title?.isTaken && node === title.node)) headings.push(node);
	});
	const moves = headings.some(({ depth }) => depth === 1);
	if (moves) {
		const line = chapter.draft.lineOf(stretchOf(headings[0] ?? chapter.tree)[0]);
		const note = 'all are one level lower: the first level is the title of the chapter';
		chapter.report.add('converted', 'headings', { line, note });
	}
	const edits = headings.flatMap((node) => editHeading(node, moves, chapter));
	return title?.isTaken ? [takeOut(title, chapter), ...edits] : edits;
}

function takeOut({ node, text }: TitleHeading, { draft, report }: ChapterParts): Edit {
	const [start, end] = stretchOf(node);
	const line = draft.lineOf(start);
	report.add('converted', 'title', { line, note: `“${text}” is the title in front matter` });
	visit(node, 'link', ({ url }) => {
		report.add('lost', 'link in the title', { line, note: url });
	});
	const newline = draft.text.startsWith('\n', end) ? 1 : 0;
	return { start: draft.lineStart(start), end: end + newline, text: '' };
}

function editHeading(node: Heading, moves: boolean, chapter: ChapterParts): Edit[] {
	const { draft, report } = chapter;
	const [start, end] = stretchOf(node);
	const source = draft.text.slice(start, end);
	const line = draft.lineOf(start);
	const attributes = readAttributes(source);
	if (attributes) reportAttributes(attributes, line, chapter);
	const isMarked = source.startsWith('#');
	const edits = moves && !isMarked ? asMarked(source, node.depth, start) : [];
	edits.push(...(attributes ? [] : anchorEdits(source, start)));
	if (attributes) {
		const [from, to] = attributes.place;
		edits.push({ start: start + from, end: start + to, text: attributes.kept });
	}
	if (!moves || !isMarked) return edits;
	if (node.depth < 6) return [{ start, end: start, text: '#' }, ...edits];
	report.add('dropped', 'level of a heading', { line, note: 'it stays at the sixth, the lowest' });
	return edits;
}

/** An underlined heading as a marked one, a level lower, on one line; what stands in it stays. */
function asMarked(source: string, depth: number, start: number): Edit[] {
	const underline = source.lastIndexOf('\n');
	const words = source.slice(0, underline).trimEnd();
	const breaks = [...words.matchAll(/\\?[ \t\r]*\n[ \t>]*/g)];
	// A marked heading would take these for its end.
	const hashes = /(?:^|[ \t])(#+)$/.exec(words.slice(-mostHashes))?.[1];
	const end = start + words.length;
	return [
		{ start, end: start, text: `${'#'.repeat(depth + 1)} ` },
		...breaks.map(({ 0: { length }, index }) => ({
			start: start + index,
			end: start + index + length,
			text: ' ',
		})),
		...(hashes ? [{ start: end - hashes.length, end: end - hashes.length, text: '\\' }] : []),
		{ start: end, end: start + source.length, text: '' },
	];
}

const anchor =
	/[ \t]*<a[ \t]+(?:href="#[^"<>]*"[ \t]+)?id="([^"\s<>{}]+)"(?:[ \t]+href="#[^"<>]*")?[ \t]*><\/a>[ \t]*$/;

/** `## Steps <a href="#steps" id="steps"></a>` of GitBook → `## Steps {#steps}`. */
function anchorEdits(source: string, start: number): Edit[] {
	if (!source.startsWith('#') || source.includes('\n')) return [];
	const from = Math.max(0, source.length - mostAnchor);
	const match = anchor.exec(source.slice(from));
	if (!match) return [];
	const at = start + from + match.index;
	return [{ start: at, end: start + source.length, text: ` {#${match[1] ?? ''}}` }];
}

const mostAnchor = 500;
const mostHashes = 100;

function reportAttributes(
	{ lost }: WrittenAttributes,
	line: number,
	{ report }: ChapterParts,
): void {
	if (lost.length > 0)
		report.add('dropped', 'attributes of a heading', { line, note: lost.join(' ') });
}
