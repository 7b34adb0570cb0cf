import type { Element } from 'hast';
import { visit } from '../markdown/visit.ts';

interface Size {
	width: number;
	height: number;
}

const unseen = new Set([
	'defs',
	'style',
	'title',
	'desc',
	'metadata',
	'symbol',
	'clipPath',
	'mask',
]);

/**
 * True for a drawing on nothing that is the same in both themes. In `<img>`, browsers match
 * `prefers-color-scheme` and `color-scheme` of a picture against the theme of the page;
 * `currentColor` alone is black there.
 */
export function needsPaper(svg: Element, size: Size): boolean {
	return !reacts(svg) && !/background/i.test(styleOf(svg)) && !startsWithGround(svg, size);
}

function reacts(svg: Element): boolean {
	let found = false;
	visit(svg, (node) => {
		if (node.type === 'text') found ||= node.value.includes('color-scheme');
		if (node.type === 'element') found ||= styleOf(node).includes('color-scheme');
	});
	return found;
}

/** The first thing drawn is a rectangle as large as the picture. */
function startsWithGround(parent: Element, size: Size): boolean {
	const first = parent.children.find(
		(node) => node.type === 'element' && !unseen.has(node.tagName),
	);
	if (first?.type !== 'element') return false;
	if (first.tagName === 'g') return startsWithGround(first, size);
	return first.tagName === 'rect' && isFilled(first) && covers(first, size);
}

function isFilled(rect: Element): boolean {
	const { fill } = rect.properties;
	const painted = /fill:\s*([^;]+)/.exec(styleOf(rect))?.[1] ?? fill;
	return typeof painted !== 'string' || !/^\s*(?:none|transparent)\s*$/.test(painted);
}

function covers({ properties }: Element, { width, height }: Size): boolean {
	const spans = (value: unknown, length: number): boolean =>
		value === '100%' || Number(value) >= length * 0.95;
	return spans(properties['width'], width) && spans(properties['height'], height);
}

function styleOf({ properties }: Element): string {
	return typeof properties['style'] === 'string' ? properties['style'] : '';
}
