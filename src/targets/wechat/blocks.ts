import type { Element, ElementContent } from 'hast';
import { isBlock } from './block-tags.ts';
import { specialBlock } from './blocks/special-block.ts';
import { classesOf, from, styled } from './elements.ts';
import { figure, picturesOf } from './figure.ts';
import { blockImage } from './images.ts';
import { list } from './lists.ts';
import type { Renderer } from './renderer.ts';
import { trimmed } from './trimmed.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Flow content → `section`s. Loose text becomes a paragraph; what is unknown gives what it holds. */
export function renderBlocks(nodes: readonly ElementContent[], wechat: Renderer): ElementContent[] {
	const out: ElementContent[] = [];
	let line: ElementContent[] = [];
	const endLine = (): void => {
		out.push(
			...paragraph({ type: 'element', tagName: 'p', properties: {}, children: line }, wechat),
		);
		line = [];
	};
	for (const node of nodes) {
		if (isBlock(node) || isAlone(node)) {
			endLine();
			out.push(...block(node, wechat));
		} else line.push(node);
	}
	endLine();
	return out;
}

/** Inline elsewhere, but these decide by themselves what they become. */
function isAlone(node: ElementContent): node is Element {
	return node.type === 'element' && node.data?.math?.display === true;
}

function block(node: Element, wechat: Renderer): ElementContent[] {
	if (isOnlyOfTheSite(node)) return [];
	const special = specialBlock(node, wechat);
	if (special) return special;
	const { tagName, children } = node;
	if (tagName === 'p') return paragraph(node, wechat);
	const heading = headings.find((each) => each === tagName);
	if (heading) return headingOf(node, heading, wechat);
	if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') return list(node, wechat);
	if (tagName === 'hr') return [from(node, styled('hr', wechat.style.hr, []))];
	if (tagName === 'figure') return figure(node, wechat);
	if (tagName === 'blockquote') {
		const held = wechat.blocks(children);
		return held.length > 0 ? [from(node, styled('section', wechat.style.blockquote, held))] : [];
	}
	return wechat.blocks(children);
}

/** Footnotes come with the links, at the end. */
function isOnlyOfTheSite(node: Element): boolean {
	return 'dataFootnotes' in node.properties || classesOf(node).includes('stamp');
}

function paragraph(node: Element, wechat: Renderer): ElementContent[] {
	const pictures = picturesOf(node);
	if (pictures) return pictures.flatMap((each) => inFigure(each, wechat));
	// From raw HTML: a paragraph may hold blocks where a link does.
	if (node.children.some(isBlock)) return wechat.blocks(node.children);
	const children = trimmed(wechat.inline(node.children));
	if (children.length === 0) return [];
	return [from(node, styled('p', wechat.style.p, children))];
}

function inFigure(node: Element, wechat: Renderer): ElementContent[] {
	const held = node.tagName === 'img' ? blockImage(node, wechat) : wechat.inline([node]);
	return held.length > 0 ? [from(node, styled('section', wechat.style.figure, held))] : [];
}

function headingOf(
	node: Element,
	tag: (typeof headings)[number],
	wechat: Renderer,
): ElementContent[] {
	const children = trimmed(wechat.inline(node.children));
	if (children.length === 0) return [];
	// The title is WeChat's own.
	const name = tag === 'h1' ? 'h2' : tag;
	return [from(node, styled(name, wechat.style[name], children))];
}
