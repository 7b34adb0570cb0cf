import type { Heading, Link, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { markdownToMdast } from 'satteri';
import { plainText } from '../../ledger/plain-text.ts';

/** A line of a SUMMARY.md. */
export interface SummaryItem {
	title: string;
	/** As it stands there; empty: `[Title]()`, planned; undefined: words without a link. */
	href: string | undefined;
	/** From 1. */
	line: number;
	children: SummaryItem[];
}

export interface SummaryPart {
	/** Undefined: the lines before the first heading of a part. */
	title: string | undefined;
	items: SummaryItem[];
}

/** The contents of a book of mdBook, HonKit or GitBook. */
export interface Summary {
	/** `# Summary` or better. */
	title: string;
	parts: SummaryPart[];
	/** Links without a list after the last list: mdBook's suffix chapters. */
	suffix: SummaryItem[];
	/** Lines that look like links and are none: `[a](b c.md)`. */
	broken: { text: string; line: number }[];
}

/** SUMMARY.md → its parts and lines. Pure. */
export function parseSummary(text: string): Summary {
	// Sätteri's own node types are mdast's, declared a second time.
	const tree = markdownToMdast(text, { features: { gfm: true } }) as Root;
	const summary: Summary = { title: '', parts: [], suffix: [], broken: [] };
	const lastList = tree.children.findLastIndex(({ type }) => type === 'list');
	for (const [index, node] of tree.children.entries()) {
		const loose = looseItems(node);
		if (node.type === 'list') partOf(summary).items.push(...itemsOf(node, summary));
		else if (loose.length > 0 && index > lastList && lastList !== -1) summary.suffix.push(...loose);
		else if (loose.length > 0) partOf(summary).items.push(...loose);
		else if (node.type === 'heading') readHeading(node, summary);
		if (node.type === 'paragraph') noteBroken(node, summary);
	}
	return { ...summary, parts: summary.parts.filter(({ items }) => items.length > 0) };
}

function partOf(summary: Summary): SummaryPart {
	const part = summary.parts.at(-1) ?? { title: undefined, items: [] };
	if (summary.parts.length === 0) summary.parts.push(part);
	return part;
}

/** The first heading of the first level names the file; every other one begins a part. */
function readHeading(node: Heading, summary: Summary): void {
	const title = wordsOf(node);
	const isFirst = summary.parts.length === 0 && summary.title === '' && node.depth === 1;
	if (isFirst) summary.title = title;
	else summary.parts.push({ title, items: [] });
}

/** Links outside lists; a line of `---` right below one makes it a heading, in Markdown's eyes. */
function looseItems(node: RootContent): SummaryItem[] {
	if (node.type !== 'paragraph' && !(node.type === 'heading' && isLink(node))) return [];
	return node.children
		.filter((child) => child.type === 'link')
		.map((link) => ({ ...readLink(link), children: [] }));
}

function isLink({ children }: Heading): boolean {
	return children.length === 1 && children[0]?.type === 'link';
}

function itemsOf(list: List, summary: Summary): SummaryItem[] {
	return list.children.flatMap((item) => {
		const children = item.children.filter((child) => child.type === 'list');
		const below = children.flatMap((child) => itemsOf(child, summary));
		const own = ownLine(item, summary);
		return own ? [{ ...own, children: below }] : below;
	});
}

function ownLine(item: ListItem, summary: Summary): Omit<SummaryItem, 'children'> | undefined {
	const first = item.children.find((child) => child.type === 'paragraph');
	const link = first?.children.find((child) => child.type === 'link');
	if (link) return readLink(link);
	const title = first && wordsOf(first);
	if (!title) return undefined;
	if (noteBroken(first, summary)) return undefined;
	return { title, href: undefined, line: lineOf(first) };
}

function noteBroken(node: Paragraph, summary: Summary): boolean {
	const words = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	const lines = words.split('\n').filter((line) => line.includes(']('));
	for (const text of lines) summary.broken.push({ text: text.trim(), line: lineOf(node) });
	return lines.length > 0;
}

function readLink(link: Link): Omit<SummaryItem, 'children'> {
	return { title: wordsOf(link), href: link.url.trim(), line: lineOf(link) };
}

/** Words alone: GitBook puts `<a id="…">` into headings. */
function wordsOf(node: Heading | Paragraph | Link): string {
	return plainText(node).replace(/\s+/g, ' ').trim();
}

function lineOf(node: Heading | Paragraph | Link): number {
	return node.position?.start.line ?? 1;
}
