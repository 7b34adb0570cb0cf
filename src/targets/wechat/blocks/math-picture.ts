import type { Element, ElementContent, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { cleanText } from '../../../domain/wechat/clean-text.ts';
import { maxDrawingBytes } from '../../../domain/wechat/limits.ts';
import type { MathSvg } from '../../../store/math-svg.ts';
import { styled } from '../elements.ts';
import { mathInk } from './math-inks.ts';
import { withStyle } from './with-style.ts';

/** Of an ex in the text of an article, which is 16 px high. */
const pixelsOfEx = 8;

const tags = new Set('svg g path rect circle ellipse line polyline polygon text tspan'.split(' '));

const names = new Set(
	`viewBox x y x1 x2 y1 y2 cx cy r rx ry width height d points transform fill fillOpacity stroke
	strokeWidth strokeLineCap strokeLineJoin strokeDashArray strokeOpacity opacity textAnchor fontSize
	fontWeight fontStyle preserveAspectRatio`.split(/\s+/),
);

/** A formula as a picture in the ink of the text; undefined: it is too large, or has no width. */
export function mathPicture(math: MathSvg, display: boolean): Element | undefined {
	if (Buffer.byteLength(math.svg) > maxDrawingBytes) return undefined;
	const { children } = fromHtml(math.svg, { fragment: true });
	const svg = children.find((node): node is Element => node.type === 'element');
	// A formula with a `\\tag` is as wide as its page, wherever that is.
	if (svg?.tagName !== 'svg' || !svg.properties['viewBox'] || math.width === 0) return undefined;
	const width = pixels(math.width);
	// WeChat lets nothing be wider than its column, but for what has a least width.
	const room = display ? `min-width:${width}px` : 'max-width:100%';
	// Its number stands beside the middle of a high formula.
	const sunk = `vertical-align:${display ? 'middle' : `${pixels(math.verticalAlign)}px`}`;
	return styled('svg', withStyle(sunk, room), svg.children.flatMap(cleaned), {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: svg.properties['viewBox'],
		width,
		height: pixels(math.height),
	});
}

function pixels(ex: number): number {
	return Number((ex * pixelsOfEx).toFixed(2));
}

/** Only what WeChat leaves in a picture; what stands within anything else stays. */
function cleaned(node: ElementContent): ElementContent[] {
	if (node.type === 'text') return [{ type: 'text', value: cleanText(node.value) }];
	if (node.type !== 'element') return [];
	const children = node.children.flatMap(cleaned);
	if (!tags.has(node.tagName)) return children;
	const properties: Properties = {};
	for (const [name, value] of Object.entries(node.properties)) {
		if (!names.has(name)) continue;
		const isInk = (name === 'fill' || name === 'stroke') && typeof value === 'string';
		properties[name] = isInk ? mathInk(value) : value;
	}
	// A box with a ground of its own: the ink lies on it.
	if (node.tagName === 'rect' && properties['fill']) properties['fillOpacity'] = 0.2;
	// MathJax groups every letter; what moves or paints nothing only takes room.
	const isIdle = node.tagName === 'g' && Object.keys(properties).length === 0;
	return isIdle ? children : [{ type: 'element', tagName: node.tagName, properties, children }];
}
