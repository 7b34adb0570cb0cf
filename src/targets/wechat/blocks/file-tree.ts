import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { isBlock, isSomething } from '../block-tags.ts';
import { added, classesOf, elementsIn, from, styled } from '../elements.ts';
import type { Renderer } from '../renderer.ts';

/** A tree of files as rows of text, with lines before the names: `│  └─ a.ts`. */
export function fileTree(node: Element, wechat: Renderer): ElementContent[] {
	const rows = rowsOf(node, undefined, wechat);
	return rows.length > 0 ? [from(node, styled('section', wechat.style.fileTree, rows))] : [];
}

/** `guides`: what stands before the names of this list; undefined: it is the outermost one. */
function rowsOf(list: Element, guides: string | undefined, wechat: Renderer): ElementContent[] {
	const items = list.children.filter(isSomething);
	return items.flatMap((item, index) => {
		if (item.type !== 'element') return wechat.blocks([item]);
		const isLast = index === items.length - 1;
		const branch = guides === undefined ? '' : `${guides}${isLast ? '└─ ' : '├─ '}`;
		const below = guides === undefined ? '' : `${guides}${isLast ? '   ' : '│  '}`;
		return entry(item, { branch, below, wechat });
	});
}

interface EntryPlace {
	/** What stands before its name, and before what it holds. */
	branch: string;
	below: string;
	wechat: Renderer;
}

function entry(item: Element, { branch, below, wechat }: EntryPlace): ElementContent[] {
	const blocks = item.children.filter((child): child is Element => isBlock(child));
	const line = item.children.filter((child) => child.type !== 'element' || !isBlock(child));
	const guide = branch ? [added(branch.replaceAll(' ', '\u00a0'))] : [];
	const words = line.flatMap((child) => wordsOf(child, wechat));
	// Its letters are of one width without a font of its own.
	const code = styled('code', '', [...guide, ...words, ...slashOf(item)]);
	const row = styled('section', 'white-space:nowrap', [code]);
	const held = blocks.flatMap((block) =>
		block.tagName === 'ul' ? rowsOf(block, below, wechat) : wechat.blocks([block]),
	);
	return [from(item, row), ...held];
}

/** A name is code, but has no ground of its own here: all of the tree is code. */
function wordsOf(child: ElementContent, wechat: Renderer): ElementContent[] {
	if (child.type === 'element' && child.tagName === 'code') return wechat.inline(child.children);
	if (child.type === 'text' && child.value.trim() === '') return [added('\u00a0\u00a0')];
	return wechat.inline([child]);
}

/** The site draws a folder; here a slash says so. */
function slashOf(item: Element): ElementContent[] {
	const name = elementsIn(item).find(({ tagName }) => tagName === 'code');
	const isBare = name !== undefined && !toString(name).endsWith('/');
	return classesOf(item).includes('folder') && isBare ? [added('/')] : [];
}
