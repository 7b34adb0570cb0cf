import { visit } from '../../../../markdown/visit.ts';
import { codeIn, stretchOf } from '../body-tree.ts';
import type { ChapterParts } from '../chapter-parts.ts';
import type { Edit } from '../edits.ts';
import { attributeWord } from '../headings/heading-attributes.ts';
import { within } from '../stretches.ts';

const contents =
	/^(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:\s*toc\s*\}|(?:[-*+]|1\.)[ \t][^\n]{0,60}\n[ \t]*\{:\s*toc\b[^{}\n]*\})$/i;
const attributes = new RegExp(
	String.raw`\n[ \t>]*(\{:?[ \t]*(${attributeWord}(?:[ \t]+${attributeWord})*)[ \t]*\})[ \t]*(?=\n|$)`,
	'g',
);

/** Lines that speak to another tool: a place for the contents, attributes of the block above. */
export function convertLoneLines(chapter: ChapterParts): Edit[] {
	return [...contentsIn(chapter), ...attributesIn(chapter)];
}

function contentsIn({ draft, tree, report }: ChapterParts): Edit[] {
	const edits: Edit[] = [];
	visit(tree, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'list') return;
		const [start, end] = stretchOf(node);
		if (end - start > 200 || !contents.test(draft.text.slice(start, end).trim())) return;
		const note = 'every chapter has its contents';
		report.add('lost', 'place for the contents', { line: draft.lineOf(start), note });
		edits.push({ start, end, text: '' });
	});
	return edits;
}

function attributesIn({ draft, tree, report }: ChapterParts): Edit[] {
	const { text } = draft;
	if (!/^[ \t>]*\{[ \t]*[:#.\w]/m.test(text)) return [];
	const codeAt = within(codeIn(tree, text));
	return [...text.matchAll(attributes)].flatMap(
		({ 0: whole, 1: braces = '', 2: words = '', index }) => {
			const at = index + whole.indexOf('{');
			const isMeant = braces.startsWith('{:') || /(?:^|\s)(?:\.|[\w:-]+=)/.test(words);
			if (!isMeant || codeAt(at)) return [];
			report.add('lost', 'attributes of a block', { line: draft.lineOf(at), note: words });
			return [{ start: index, end: index + whole.length, text: '' }];
		},
	);
}
