import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import { plainText } from './plain-text.ts';
import { anchorsIn } from './anchors.ts';
import type { Counts, Kind } from './finding.ts';

const types: Partial<Record<Nodes['type'], Kind>> = {
	heading: 'headings',
	list: 'lists',
	listItem: 'listItems',
	blockquote: 'quotes',
	image: 'images',
	table: 'tables',
	tableRow: 'tableRows',
	tableCell: 'tableCells',
	code: 'codeBlocks',
	inlineCode: 'inlineCode',
	link: 'links',
	strong: 'strong',
	emphasis: 'emphasis',
	delete: 'deleted',
	break: 'breaks',
	thematicBreak: 'rules',
	footnoteReference: 'footnotes',
};

/** Tags that stand in for marks which Markdown could not close. */
const tags: Record<string, Kind> = {
	'<br>': 'breaks',
	'<strong>': 'strong',
	'<em>': 'emphasis',
	'<del>': 'deleted',
};

export const alertMarker = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][^\S\n]*(?:\n|$)/;
export const captionMarker = /^(?:Table:\s+|表[：:]\s*)/;

/** Counts what written Markdown holds; `sourceIds` are the ids that headings had before. */
export function recount(tree: Root, markdown: string, sourceIds: ReadonlySet<string>): Counts {
	const counts: Counts = {};
	const add = (kind: Kind): void => {
		counts[kind] = (counts[kind] ?? 0) + 1;
	};
	walk(tree, undefined, add);
	counts.links = (counts.links ?? 0) - bareLinks(tree, markdown);
	for (const id of anchorsIn(tree)) if (sourceIds.has(id)) add('anchors');
	return counts;
}

/** Addresses in the text that GFM links by itself: the source had no link there either. */
export function bareLinks(node: Nodes, markdown: string): number {
	const start = markdown[node.position?.start.offset ?? -1];
	const own = node.type === 'link' && start !== '[' && start !== '<' ? 1 : 0;
	return 'children' in node
		? node.children.reduce((sum, child) => sum + bareLinks(child, markdown), own)
		: own;
}

function walk(node: Nodes, parent: Parents | undefined, add: (kind: Kind) => void): void {
	const isAlert = node.type === 'blockquote' && alertMarker.test(plainText(node.children[0]));
	const kind = isAlert ? 'callouts' : types[node.type];
	if (kind) add(kind);
	if (node.type === 'code' && node.lang) add('codeLanguages');
	if (node.type === 'image' && node.alt) add('altTexts');
	const tagKind = node.type === 'html' ? tags[node.value] : undefined;
	if (tagKind) add(tagKind);
	if (node.type === 'paragraph') add(paragraphKind(node, parent));
	if ('children' in node) for (const child of node.children) walk(child, node, add);
}

function paragraphKind(node: Paragraph, parent: Parents | undefined): Kind {
	return isFigure(node) ? 'figures' : isTableCaption(node, parent) ? 'tableCaptions' : 'paragraphs';
}

/** An image alone in its paragraph, with a title. */
export function isFigure(node: Paragraph): boolean {
	const [only, second] = node.children;
	const image = only?.type === 'link' && only.children.length === 1 ? only.children[0] : only;
	return second === undefined && image?.type === 'image' && Boolean(image.title);
}

/** `Table: …` directly before a table. */
export function isTableCaption(node: Paragraph, parent: Parents | undefined): boolean {
	const next = parent?.children[parent.children.findIndex((child) => child === node) + 1];
	return next?.type === 'table' && captionMarker.test(plainText(node));
}
