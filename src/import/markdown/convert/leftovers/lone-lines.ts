import type { Nodes, Root } from 'mdast';
import { visit } from '../../../../markdown/visit.ts';
import { codeIn, stretchOf } from '../body-tree.ts';
import type { ChapterParts } from '../chapter-parts.ts';
import type { Edit } from '../edits.ts';
import { attributeWord } from '../headings/heading-attributes.ts';
import { type Stretch, within } from '../stretches.ts';

const braces = String.raw`\{:?[ \t]*(${attributeWord}(?:[ \t]+${attributeWord})*)[ \t]*\}`;
const contents = new RegExp(
	String.raw`^(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:\s*toc\s*\}|(?:[-*+]|1\.)[ \t][^\n]{0,60}\n[ \t]*\{:\s*toc\b[^{}\n]*\})(?:\n[ \t>]*${braces})*$`,
	'i',
);
const attributes = new RegExp(String.raw`\n[ \t>]*(${braces})[ \t]*(?=\n|$)`, 'g');
const onlyAttributes = new RegExp(String.raw`^(?:\s*${braces})*\s*$`);

/** Lines that speak to another tool: a place for the contents, attributes of the block above. */
export function convertLoneLines(chapter: ChapterParts): Edit[] {
	return [...contentsIn(chapter), ...attributesIn(chapter)];
}

function contentsIn({ draft, tree, report, title }: ChapterParts): Edit[] {
	const edits: Edit[] = [];
	const isContents = (node: Nodes): boolean => {
		if (node.type !== 'paragraph' && node.type !== 'list') return false;
		const [start, end] = stretchOf(node);
		return end - start <= 200 && contents.test(draft.text.slice(start, end).trim());
	};
	const begin = tree.children.find((node) => node !== title?.node && !isContents(node));
	visit(tree, (node) => {
		if (!isContents(node)) return;
		const [start, end] = stretchOf(node);
		const note = 'every chapter has its contents';
		report.add('dropped', 'place for the contents', { line: draft.lineOf(start), note });
		const isFirst = begin === undefined || start < stretchOf(begin)[0];
		// Without anything between them, lists above and below would be one.
		edits.push({ start, end, text: isFirst ? '' : '<!-- toc -->' });
	});
	return edits;
}

function attributesIn({ draft, tree, report }: ChapterParts): Edit[] {
	const { text } = draft;
	if (!/^[ \t>]*\{[ \t]*[:#.\w]/m.test(text)) return [];
	const codeAt = within(codeIn(tree, text));
	const paragraphAt = within(paragraphsIn(tree));
	return [...text.matchAll(attributes)].flatMap(
		({ 0: whole, 1: source = '', 2: words = '', index }) => {
			const start = index + whole.indexOf('{');
			const isMeant = source.startsWith('{:') || /(?:^|\s)(?:\.|[\w:-]+=)/.test(words);
			if (!isMeant || codeAt(start)) return [];
			const end = start + source.length;
			const edit = takeOut(text, { start, end, index }, paragraphAt(start));
			const note = edit ? words : `${words}: it stays in the text`;
			const line = draft.lineOf(start);
			report.add(edit ? 'dropped' : 'lost', 'attributes of a block', { line, note });
			return edit ? [edit] : [];
		},
	);
}

function paragraphsIn(tree: Root): Stretch[] {
	const paragraphs: Stretch[] = [];
	visit(tree, 'paragraph', (node) => {
		paragraphs.push(stretchOf(node));
	});
	return paragraphs.sort((a, b) => a[0] - b[0]);
}

// Below words, this makes a heading or a table of them.
const underline = /^[ \t>]*\n[ \t>]*[-=|:][-=|: \t]*(?:\n|$)/;

/**
 * Without the line everything around must mean what it did. Alone it becomes a comment, since it
 * may part lists; above other lines nothing can stand for it; below them it goes with its line end.
 */
function takeOut(
	text: string,
	{ start, end, index }: { start: number; end: number; index: number },
	paragraph: Stretch | undefined,
): Edit | undefined {
	if (start === paragraph?.[0]) {
		const [, last] = paragraph;
		const isAlone = last - end < mostLine && onlyAttributes.test(text.slice(end, last));
		return isAlone ? { start, end: last, text: '<!-- attributes -->' } : undefined;
	}
	if (underline.test(text.slice(end, end + mostLine))) return undefined;
	const rest = /[ \t]*/y;
	rest.lastIndex = end;
	return { start: index, end: end + (rest.exec(text)?.[0].length ?? 0), text: '' };
}

const mostLine = 500;
