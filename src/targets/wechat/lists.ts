import type { Element, ElementContent } from 'hast';
import { listIndent } from '../../domain/wechat/style-names.ts';
import { isBlock, isSomething } from './block-tags.ts';
import { added, from, styled } from './elements.ts';
import type { Renderer } from './renderer.ts';
import { trimmed } from './trimmed.ts';

const bullets = ['•', '◦', '▪'];

/**
 * A list as rows with a text for a marker: WeChat's editor puts stray marks into lists within lists,
 * so that an article has no `ul`, `ol` or `li` at all.
 */
export function list(node: Element, wechat: Renderer): ElementContent[] {
	return [from(node, styled('section', wechat.style.list, rows(node, 0, wechat)))];
}

function rows(node: Element, depth: number, wechat: Renderer): ElementContent[] {
	const markers = markersOf(node, depth);
	const children = node.children.filter(isSomething);
	return children.flatMap((child, index) => {
		if (child.type !== 'element' || child.tagName !== 'li') {
			return inset(wechat.blocks([child]), depth);
		}
		return item(child, { depth, marker: markers[index] ?? '•', wechat });
	});
}

interface ItemPlace {
	depth: number;
	marker: string;
	wechat: Renderer;
}

/** Its words are a row beside the marker; blocks within it follow, set in as far as the words. */
function item(node: Element, { depth, marker, wechat }: ItemPlace): ElementContent[] {
	const { words, rest } = split(node);
	const { style } = wechat;
	const task = taskOf(node);
	const sign = task === undefined ? marker : task ? '☑\ufe0e' : '☐';
	const signStyle = task === undefined ? style.marker : task ? style.taskDone : style.task;
	const children = [styled('span', signStyle, [added(sign)]), ...trimmed(wechat.inline(words))];
	const place = `padding-left:${listIndent * (depth + 1)}px;text-indent:-${listIndent}px`;
	const row = from(node, styled('section', `${style.item};${place}`, children));
	const below = rest.flatMap((child) =>
		isList(child) ? rows(child, depth + 1, wechat) : inset(wechat.blocks([child]), depth),
	);
	return [row, ...below];
}

/** The words that an item begins with, and what follows them. */
function split(node: Element): { words: ElementContent[]; rest: ElementContent[] } {
	const children = node.children.filter((child) => isSomething(child) || child.type === 'text');
	const start = children.findIndex(isSomething);
	const first = children[start];
	if (first?.type === 'element' && first.tagName === 'p') {
		return { words: first.children, rest: children.slice(start + 1).filter(isSomething) };
	}
	const end = children.findIndex(isBlock);
	return end < 0
		? { words: children, rest: [] }
		: { words: children.slice(0, end), rest: children.slice(end).filter(isSomething) };
}

const isList = (node: ElementContent): node is Element =>
	node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

function inset(children: ElementContent[], depth: number): ElementContent[] {
	if (children.length === 0) return [];
	return [styled('section', `padding-left:${listIndent * (depth + 1)}px`, children)];
}

/** Undefined: the item is no task. A box stands at its beginning, or at that of its paragraph. */
function taskOf({ children }: Element): boolean | undefined {
	for (const child of children) {
		if (child.type !== 'element') continue;
		if (child.tagName === 'input') return child.properties['checked'] === true;
		return child.tagName === 'p' ? taskOf(child) : undefined;
	}
	return undefined;
}

/** A marker for each child: bullets by level, or numbers as the list says. */
function markersOf({ tagName, properties, children }: Element, depth: number): string[] {
	const items = children.filter(isSomething);
	if (tagName !== 'ol') return items.map(() => bullets[depth] ?? bullets.at(-1) ?? '');
	const step = properties['reversed'] === true ? -1 : 1;
	let next = numberOf(properties['start']) ?? (step < 0 ? items.length : 1);
	return items.map((child) => {
		const own = child.type === 'element' ? numberOf(child.properties['value']) : undefined;
		const number = own ?? next;
		next = number + step;
		return `${number}.`;
	});
}

function numberOf(value: unknown): number | undefined {
	const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
	return Number.isInteger(number) ? number : undefined;
}
