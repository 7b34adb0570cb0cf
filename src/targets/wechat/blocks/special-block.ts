import type { Element, ElementContent } from 'hast';
import type { BlockKind } from '../../../markdown/blocks/block-kind.ts';
import { classesOf } from '../elements.ts';
import type { Renderer } from '../renderer.ts';
import { callout } from './callout.ts';
import { card, cards } from './card.ts';
import { codeBlock, codeFigure } from './code-block.ts';
import { definitionList } from './definition-list.ts';
import { details } from './details.ts';
import { diagram } from './diagram.ts';
import { fileTree } from './file-tree.ts';
import { mathBlock } from './math.ts';
import { sidenote } from './sidenote.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { tab, tabs } from './tabs.ts';
import { video } from './video.ts';

type Block = (node: Element, wechat: Renderer) => ElementContent[];

/** What directives made. */
const byKind: Partial<Record<string, Block>> = {
	callout,
	details,
	tabs,
	tab,
	steps,
	filetree: fileTree,
	cards,
	card,
	sidenote,
} satisfies Record<BlockKind, Block>;

const byTag: Partial<Record<string, Block>> = {
	pre: codeBlock,
	table,
	details,
	dl: definitionList,
};

/** A construct of its own as an article shows it; undefined: there is nothing special about it. */
export function specialBlock(node: Element, wechat: Renderer): ElementContent[] | undefined {
	return blockOf(node)?.(node, wechat);
}

function blockOf(node: Element): Block | undefined {
	const { data, tagName } = node;
	if (data?.callout) return callout;
	if (data?.embed) return video;
	if (data?.diagram) return diagram;
	if (data?.math?.display) return mathBlock;
	if (data?.block && tagName !== 'small') return byKind[data.block];
	const classes = classesOf(node);
	if (tagName === 'figure' && classes.includes('code')) return codeFigure;
	if (tagName === 'div' && classes.includes('math')) return mathBlock;
	if (tagName === 'div' && classes.includes('scroll')) return table;
	return Object.hasOwn(byTag, tagName) ? byTag[tagName] : undefined;
}
