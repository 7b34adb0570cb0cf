import type { Element } from 'hast';
import { brightness } from '../../../domain/wechat/dark/brightness.ts';
import { parseColour } from '../../../domain/wechat/dark/colour.ts';
import { elementsIn } from '../elements.ts';
import { attribute } from './spots.ts';

/** WeChat leaves drawings as they are in dark mode, on `#191919`: dark ink needs a ground of its own. */
export function hasLostInk(svg: Element): boolean {
	return !hasGround(svg) && usesDarkInk(svg, { fill: 'black', stroke: 'none' });
}

/** The first shape is a light rectangle as large as the drawing. */
function hasGround(svg: Element): boolean {
	const [first] = elementsIn(svg);
	if (!first) return false;
	if (first.tagName === 'g') return hasGround({ ...first, properties: svg.properties });
	if (first.tagName !== 'rect') return false;
	const fill = attribute(first, 'fill') ?? 'black';
	return !isDark(fill) && fill !== 'none' && fill !== 'transparent' && covers(first, svg);
}

function covers(rect: Element, svg: Element): boolean {
	const box = (attribute(svg, 'viewBox') ?? '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	return ['width', 'height'].every((name, index) => {
		const size = attribute(rect, name) ?? '';
		return size === '100%' || Number.parseFloat(size) >= (box[index + 2] ?? Infinity);
	});
}

interface Ink {
	fill: string;
	stroke: string;
}

const shapes = new Set('path rect circle ellipse polygon polyline text tspan'.split(' '));

function usesDarkInk(node: Element, around: Ink): boolean {
	const ink: Ink = {
		fill: attribute(node, 'fill') ?? around.fill,
		stroke: attribute(node, 'stroke') ?? around.stroke,
	};
	if (shapes.has(node.tagName) && isDark(ink.fill)) return true;
	if ((shapes.has(node.tagName) || node.tagName === 'line') && isDark(ink.stroke)) return true;
	return elementsIn(node).some((child) => usesDarkInk(child, ink));
}

/** Perceived brightness, 0 to 255, below which ink is hard to see on `#191919`. */
const darkest = 90;

function isDark(text: string): boolean {
	if (/^(?:none|transparent|currentcolor|inherit)$/i.test(text.trim())) return false;
	const colour = parseColour(text);
	return colour !== undefined && brightness(colour) < darkest;
}
