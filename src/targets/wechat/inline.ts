import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { cleanText } from '../../domain/wechat/clean-text.ts';
import type { StyleName } from '../../domain/wechat/style-names.ts';
import { specialInline } from './blocks/special-inline.ts';
import { classesOf, from, styled } from './elements.ts';
import { inlineImage } from './images.ts';
import { link } from './links.ts';
import type { Renderer } from './renderer.ts';

/** Elements that stay what they are, and their styles. */
const kept = {
	strong: ['strong', 'strong'],
	b: ['strong', 'strong'],
	del: ['span', 'del'],
	s: ['span', 'del'],
	strike: ['span', 'del'],
	ins: ['span', 'ins'],
	u: ['span', 'ins'],
	sup: ['sup', 'sup'],
	sub: ['sub', 'sub'],
	small: ['span', 'small'],
} as const satisfies Record<string, readonly [tag: string, style: StyleName]>;

/** Phrasing content → what an article may hold of it. Text is never lost. */
export function renderInline(nodes: readonly ElementContent[], wechat: Renderer): ElementContent[] {
	const out: ElementContent[] = [];
	for (const [index, node] of nodes.entries()) {
		const after = nodes[index + 1];
		const made = renderOne(node, after?.type === 'text' ? after.value : '', wechat);
		const [first] = made;
		// A bracket that was put in brings its own room.
		if (first?.type === 'text' && endsWithBracket(out)) first.value = first.value.trimStart();
		out.push(...made);
	}
	return out;
}

function endsWithBracket(nodes: readonly ElementContent[]): boolean {
	const last = nodes.at(-1);
	if (last?.type === 'element') return endsWithBracket(last.children);
	return last?.type === 'text' && last.data?.added === true && last.value.endsWith('）');
}

function renderOne(node: ElementContent, after: string, wechat: Renderer): ElementContent[] {
	if (node.type === 'text') return textOf(node.value);
	return node.type === 'element' ? elementOf(node, after, wechat) : [];
}

function textOf(value: string): ElementContent[] {
	const text = cleanText(value).replace(/[\t\n\r\f ]+/g, ' ');
	return text ? [{ type: 'text', value: text }] : [];
}

function elementOf(node: Element, after: string, wechat: Renderer): ElementContent[] {
	const { tagName, data } = node;
	if (isOnlyOfTheSite(node)) return [];
	if (data?.selfLink) return wechat.inline(node.children);
	if (data?.term) {
		const text = toString(node);
		return [...wechat.inline(node.children), ...wechat.term(data.term.id, text, after)];
	}
	const special = specialInline(node, wechat);
	if (special) return special;
	if (tagName === 'br') return [styled('br', '', [])];
	if (tagName === 'img') return inlineImage(node, wechat);
	if (tagName === 'a') return link(node, wechat);
	if (tagName === 'em' || tagName === 'i') return [emphasis(node, wechat)];
	const footnote = tagName === 'sup' ? footnoteOf(node, wechat) : undefined;
	if (footnote) return footnote;
	const known = Object.hasOwn(kept, tagName) ? kept[tagName as keyof typeof kept] : undefined;
	const children = wechat.inline(node.children);
	if (!known || children.length === 0) return children;
	return [from(node, styled(known[0], wechat.style[known[1]], children))];
}

/** What decorates the site's pages, or leads back within them. */
function isOnlyOfTheSite(node: Element): boolean {
	if (node.data?.sign || 'dataFootnoteBackref' in node.properties) return true;
	return classesOf(node).includes('stamp') || ['script', 'style', 'input'].includes(node.tagName);
}

/** Chinese has no slanted letters: emphasis is a colour there. */
function emphasis(node: Element, wechat: Renderer): Element {
	const isHan = /\p{sc=Han}/u.test(toString(node));
	const children = wechat.inline(node.children);
	return from(node, styled('em', isHan ? wechat.style.emHan : wechat.style.em, children));
}

function footnoteOf(node: Element, wechat: Renderer): ElementContent[] | undefined {
	const [reference] = node.children;
	if (reference?.type !== 'element' || !('dataFootnoteRef' in reference.properties))
		return undefined;
	return wechat.footnote(String(reference.properties['href']).replace(/^#/, ''));
}
