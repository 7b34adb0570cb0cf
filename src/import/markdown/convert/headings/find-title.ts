import type { Heading, Root, RootContent } from 'mdast';
import { slug } from 'github-slugger';
import { visit } from '../../../../markdown/visit.ts';
import { plainText } from '../../../ledger/plain-text.ts';
import { oneLine } from '../../../read/plain-text.ts';
import { readAttributes } from './heading-attributes.ts';

/** The heading that is the title of a chapter. */
export interface TitleHeading {
	node: Heading;
	text: string;
	/** By which links lead to it in the source. */
	id: string;
	/** It stands first and holds nothing but words, so that the page's own title can replace it. */
	isTaken: boolean;
}

/**
 * The first heading of the first level, when it can be the title: `own` is what front matter says,
 * beside which another title is a heading like any other.
 */
export function findTitle({ children }: Root, own: string): TitleHeading | undefined {
	const index = children.findIndex((node) => node.type === 'heading' && node.depth === 1);
	const node = children[index];
	if (node?.type !== 'heading') return undefined;
	const { text, own: written } = withoutAttributes(oneLine(plainText(node)));
	if (text === '' || (own !== '' && !isSame(text, own))) return undefined;
	const isFirst = children.slice(0, index).every(isInvisible);
	const { id = written ?? slug(text) } = (node.data?.hProperties ?? {}) as { id?: string };
	return { node, text, id, isTaken: isFirst && !holdsMore(node) };
}

/** `Title {#id .class}`, as other dialects have it. */
function withoutAttributes(heading: string): { text: string; own?: string } {
	const mark = '# ';
	const attributes = readAttributes(mark + heading);
	if (!attributes) return { text: heading };
	const [, own] = /#([^}]+)/.exec(attributes.kept) ?? [];
	const text = heading.slice(0, attributes.place[0] - mark.length);
	return { text, ...(own ? { own } : {}) };
}

function isSame(a: string, b: string): boolean {
	const plain = (text: string) => oneLine(text.replace(/[*_`\\]/g, '')).toLowerCase();
	return plain(a) === plain(b);
}

/** What stands before a title without anybody seeing it. */
function isInvisible(node: RootContent): boolean {
	if (node.type === 'definition' || node.type === 'footnoteDefinition') return true;
	if (node.type === 'html') return /^(?:\s|<!--[^]*?-->|<a\s[^<>]*>|<\/a>)*$/.test(node.value);
	if (node.type === 'list') return /^\s*toc\s*\{:toc\}$/i.test(plainText(node));
	if (node.type !== 'paragraph') return false;
	if (/^(?:\[TOC\]|\[\[_?TOC_?\]\])$/i.test(plainText(node).trim())) return true;
	return node.children.every((each) => each.type === 'html' && /^<\/?a[\s>]/.test(each.value));
}

/** A title is words alone: these would be gone with it. */
function holdsMore(heading: Heading): boolean {
	let found = false;
	visit(heading, ({ type }) => {
		found ||= /^(?:image|imageReference|footnoteReference)$/.test(type);
	});
	return found;
}
