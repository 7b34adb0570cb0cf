import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What an article consists of, counted in its Markdown. */
export interface ArticleCounts {
	/** Characters that a reader sees: prose, tables and code, without alt texts and addresses. */
	characters: number;
	han: number;
	headings: number;
	codeBlocks: number;
	tables: number;
	/** Paragraphs that begin with `Table:` or `表：`. */
	tableCaptions: number;
	/** Images with a title, which is their caption. */
	figures: number;
}

/** Counts a Markdown file, its front matter left aside. */
export function countArticle(markdown: string): ArticleCounts {
	const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
	const counts: ArticleCounts = {
		characters: 0,
		han: 0,
		headings: 0,
		codeBlocks: 0,
		tables: 0,
		tableCaptions: 0,
		figures: 0,
	};
	visit(unified().use(remarkParse).use(remarkGfm).parse(body), (node) => addNode(counts, node));
	return counts;
}

function addNode(counts: ArticleCounts, node: Nodes): void {
	const text = visibleText(node);
	counts.characters += [...text].length;
	counts.han += text.match(/\p{Script=Han}/gu)?.length ?? 0;
	if (node.type === 'heading') counts.headings += 1;
	if (node.type === 'code') counts.codeBlocks += 1;
	if (node.type === 'table') counts.tables += 1;
	if (node.type === 'image' && node.title) counts.figures += 1;
	if (node.type === 'text' && /^(?:Table: |表：)/.test(node.value)) counts.tableCaptions += 1;
}

function visibleText(node: Nodes): string {
	if (node.type === 'image') return node.title ?? '';
	if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
	return '';
}
