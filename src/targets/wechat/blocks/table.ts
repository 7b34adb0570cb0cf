import type { Element, ElementContent, Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { isBlock } from '../block-tags.ts';
import { added, classesOf, elementsIn, from, styled } from '../elements.ts';
import { caption } from '../figure.ts';
import type { Renderer } from '../renderer.ts';
import { isBlank } from './is-blank.ts';
import { withStyle } from './with-style.ts';

/** A table, or what it scrolls in on the site: with its caption above, and in a scroller. */
export function table(node: Element, wechat: Renderer): ElementContent[] {
	const held = node.tagName === 'table' ? node : tableIn(node);
	if (!held) return wechat.blocks(node.children);
	const captions = elementsIn(held).filter(({ tagName }) => tagName === 'caption');
	const above = captions.flatMap((each) => caption(each, wechat)).map(closer);
	const groups = groupsOf(held).flatMap((group) => groupOf(group, wechat));
	if (groups.length === 0) return above;
	// It is as wide as its cells need: the checker's rules on widths leave what scrolls alone.
	const scroller = styled(
		'section',
		wechat.style.tableScroll,
		[from(held, styled('table', wechat.style.table, groups))],
		{ 'data-ignore-width': 'true' },
	);
	if (above.length === 0) return [from(node, scroller)];
	return [from(node, styled('section', wechat.style.figure, [...above, scroller]))];
}

/** A caption stands nearer to the table below it than to the text above. */
function closer(node: ElementContent): ElementContent {
	if (node.type !== 'element') return node;
	const style = withStyle(String(node.properties['style']), 'margin-bottom:8px');
	return { ...node, properties: { ...node.properties, style } };
}

function tableIn(node: Element): Element | undefined {
	return elementsIn(node).find(({ tagName }) => tagName === 'table');
}

/** Rows that stand in no group get one. */
function groupsOf(node: Element): Element[] {
	const rows = elementsIn(node).filter(({ tagName }) => tagName === 'tr');
	const loose: Element = { type: 'element', tagName: 'tbody', properties: {}, children: rows };
	const groups = elementsIn(node).filter(({ tagName }) => /^t(?:head|body|foot)$/.test(tagName));
	return rows.length > 0 ? [...groups, loose] : groups;
}

function groupOf(group: Element, wechat: Renderer): Element[] {
	const rows = elementsIn(group).filter(({ tagName }) => tagName === 'tr');
	const made = rows.map((row, index) => {
		const isEven = group.tagName === 'tbody' && index % 2 === 1;
		const cells = elementsIn(row).map((cell) => cellOf(cell, isEven, wechat));
		return from(row, styled('tr', '', cells));
	});
	const tagName = group.tagName === 'thead' ? 'thead' : 'tbody';
	return made.length > 0 ? [styled(tagName, '', made)] : [];
}

function cellOf(cell: Element, isEven: boolean, wechat: Renderer): Element {
	const { style } = wechat;
	const isHead = cell.tagName === 'th';
	const look = isHead ? style.th : isEven ? style.tdEven : style.td;
	const children = cell.children.some(isBlock)
		? wechat.blocks(cell.children)
		: wechat.inline(cell.children);
	// Editors take cells away that hold nothing.
	const held = children.every(isBlank) ? [added('\u00a0')] : children;
	const inline = withStyle(look, `text-align:${alignmentOf(cell)}`, widthOf(cell));
	return from(cell, styled(isHead ? 'th' : 'td', inline, held, spansOf(cell)));
}

/** Said of every cell: WeChat justifies text, and browsers centre headings. */
function alignmentOf(cell: Element): string {
	const classes = classesOf(cell);
	return classes.find((name) => name === 'right' || name === 'center') ?? 'left';
}

/** As much as stays on one line, in halves of a Han character. */
const shortest = 16;

/** Short cells stay on one line, and others keep room for a few words: the table scrolls instead. */
function widthOf(cell: Element): string {
	const text = toString(cell).trim();
	const halves = [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
	if (halves === 0) return '';
	return halves <= shortest ? 'white-space:nowrap' : 'min-width:160px';
}

function spansOf({ properties }: Element): Properties {
	const spans: Properties = {};
	for (const name of ['colSpan', 'rowSpan'] as const) {
		const value = Number(properties[name] ?? 1);
		if (value > 1) spans[name] = value;
	}
	return spans;
}
