import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Note } from '../ledger/finding.ts';
import { plainText } from '../ledger/plain-text.ts';
import { tidyAttention } from './attention.ts';

/** Markdown's tree as a careful author would have written it. Changes the tree. */
export function tidy(tree: Root, note: Note): void {
	tree.children = tidyBlocks(tree.children, note);
}

/** Works on every list of blocks: what HTML allows there and Markdown does not. */
function tidyBlocks<T extends RootContent>(nodes: readonly T[], note: Note): T[] {
	return nodes.flatMap((node) => {
		tidyNode(node, note);
		if (node.type !== 'paragraph') return [node];
		// a paragraph stands where paragraphs may stand, so its parts may too
		return splitAtBreaks(node, note) as RootContent[] as T[];
	});
}

function tidyNode(node: Nodes, note: Note): void {
	switch (node.type) {
		case 'paragraph':
		case 'tableCell':
			node.children = trimEnd(phrasing(node.children, note));
			return;
		case 'heading':
			node.children = phrasing(withoutBreaks(node, note), note);
			return;
		case 'root':
			node.children = tidyBlocks(node.children, note);
			return;
		case 'blockquote':
		case 'listItem':
		case 'footnoteDefinition':
			node.children = tidyBlocks(node.children, note);
			return;
		case 'list':
		case 'table':
		case 'tableRow':
			for (const child of node.children) tidyNode(child, note);
			return;
		default:
			return;
	}
}

function phrasing(nodes: readonly PhrasingContent[], note: Note): PhrasingContent[] {
	const inner = nodes.flatMap((node): PhrasingContent[] => {
		if (node.type === 'text')
			return [{ ...node, value: node.value.replace(/[ \t]*\n[ \t]*|[ \t]{2,}/g, collapse) }];
		if (node.type === 'link') return link(node, note);
		if (node.type === 'inlineCode' && node.value.trim() === '') {
			note({
				level: 'cleaned',
				construct: 'empty code',
				why: 'it holds nothing',
				where: '',
				delta: { inlineCode: -1 },
			});
			return [{ type: 'text', value: ' ' }];
		}
		if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') {
			return [{ ...node, children: phrasing(node.children, note) }];
		}
		return [node];
	});
	return tidyAttention(inner, note);
}

/** No-break spaces at the end, too: footnotes leave them behind. */
function trimEnd(nodes: PhrasingContent[]): PhrasingContent[] {
	const last = nodes.at(-1);
	if (last?.type !== 'text') return nodes;
	const value = last.value.trimEnd();
	return value === '' ? trimEnd(nodes.slice(0, -1)) : [...nodes.slice(0, -1), { ...last, value }];
}

/** The line break after an alert's marker is ours; every other white space is one space. */
function collapse(found: string): string {
	return found === '\n' ? '\n' : ' ';
}

function link(node: Extract<PhrasingContent, { type: 'link' }>, note: Note): PhrasingContent[] {
	const children = phrasing(node.children, note);
	const text = children.map(plainText).join('').trim();
	if (text !== '' || children.some((child) => child.type === 'image'))
		return [{ ...node, children }];
	const why = `it has no words and cannot be seen; it led to ${node.url}`;
	note({ level: 'cleaned', construct: 'empty link', why, where: node.url, delta: { links: -1 } });
	return children;
}

function withoutBreaks(heading: Heading, note: Note): PhrasingContent[] {
	return heading.children.map((child) => {
		if (child.type !== 'break') return child;
		const where = plainText(heading).slice(0, 60);
		note({
			level: 'changed',
			construct: 'break in a heading',
			why: 'a heading is one line',
			where,
			delta: { breaks: -1 },
		});
		return { type: 'text', value: ' ' };
	});
}

/** Two breaks in a row are how old editors wrote a new paragraph. */
function splitAtBreaks(paragraph: Paragraph, note: Note): Paragraph[] {
	const parts: PhrasingContent[][] = [[]];
	let breaks: PhrasingContent[] = [];
	let lost = 0;
	for (const child of paragraph.children) {
		if (child.type === 'break') {
			breaks.push(child);
			continue;
		}
		if (breaks.length > 0 && child.type === 'text' && child.value.trim() === '') continue;
		if (breaks.length === 1) parts.at(-1)?.push(...breaks);
		if (breaks.length > 1) {
			parts.push([]);
			lost += breaks.length;
		}
		breaks = [];
		parts.at(-1)?.push(child);
	}
	if (parts.length === 1) return [paragraph];
	const where = plainText(paragraph).slice(0, 60);
	const delta = { breaks: -lost, paragraphs: parts.length - 1 };
	note({ level: 'changed', construct: 'double breaks', why: 'they part paragraphs', where, delta });
	return parts.map((children) => ({ ...paragraph, children }));
}
