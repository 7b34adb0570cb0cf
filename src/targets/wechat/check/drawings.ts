import { maxDrawingBytes } from '../../../domain/wechat/limits.ts';
import { type Article, quote, type Report } from './report.ts';
import { attribute, type Spot } from './spots.ts';
import { hasLostInk } from './drawing-ink.ts';

/** Drawings: SVG as WeChat's filter leaves it. */
export function checkDrawings({ spots, input }: Article, report: Report): void {
	let total = 0;
	for (const spot of spots) {
		if (!spot.inSvg) continue;
		checkReferences(spot, report);
		checkNames(spot, report);
		if (/^(?:animate|set$)/.test(spot.node.tagName)) checkAnimation(spot, report);
		if (spot.parent?.inSvg) continue;
		checkSize(spot, report);
		if (hasLostInk(spot.node)) report('V5', { found: 'dark ink without a ground', at: spot });
		total += checkWeight(spot, input.html, report);
	}
	if (total > mostInAll) report('V6', { found: `drawings of ${kib(total)} in all` });
}

/** Bytes of all drawings. */
const mostInAll = 300 * 1024;
const kib = (bytes: number): string => `${Math.ceil(bytes / 1024)} KiB`;

function checkWeight(spot: Spot, html: string, report: Report): number {
	const { start, end } = spot.node.position ?? {};
	const source = html.slice(start?.offset ?? 0, end?.offset ?? 0);
	const bytes = new TextEncoder().encode(source).length;
	if (bytes > maxDrawingBytes) report('V6', { found: `drawing of ${kib(bytes)}`, at: spot });
	return bytes;
}

function checkSize(spot: Spot, report: Report): void {
	const { node } = spot;
	const missing = [
		...(attribute(node, 'xmlns') === 'http://www.w3.org/2000/svg' ? [] : ['`xmlns`']),
		...(/^\s*-?[\d.]+(?:[\s,]+-?[\d.]+){3}\s*$/.test(attribute(node, 'viewBox') ?? '')
			? []
			: ['`viewBox`']),
		...['width', 'height']
			.filter((name) => !/^[\d.]+(?:px)?$/.test(attribute(node, name) ?? ''))
			.map((name) => `\`${name}\` in pixels`),
	];
	if (missing.length > 0)
		report('V1', { found: `drawing without ${missing.join(', ')}`, at: spot });
}

function checkReferences(spot: Spot, report: Report): void {
	for (const [name, value] of Object.entries(spot.node.properties)) {
		const text = String(value);
		const refers = /^(?:xlink:)?href$/.test(name) || /url\(/i.test(text);
		const waits = name === 'begin' && /(?<=[a-z_][\w-]*)\./i.test(text);
		if (refers || waits)
			report('V2', { found: `reference ${quote(`${name}="${text}"`)}`, at: spot });
	}
}

function checkNames(spot: Spot, report: Report): void {
	const { node, parent } = spot;
	for (const name of ['id', 'class', 'style']) {
		if (attribute(node, name) === undefined || (name === 'style' && !parent?.inSvg)) continue;
		report('V4', { found: `attribute \`${name}\` of \`<${node.tagName}>\``, at: spot });
	}
}

/** What may be animated: the list of T/CASME 1609-2024. */
const animated: Readonly<Record<string, string>> = {
	animate:
		'x y width height cx cy opacity d points stroke-width stroke-linecap stroke-dashoffset fill',
	set: 'visibility',
	animateTransform: 'transform',
};
const transforms = 'translate scale rotate skewX skewY';

function checkAnimation(spot: Spot, report: Report): void {
	const { node } = spot;
	const { tagName } = node;
	const allowed = Object.hasOwn(animated, tagName) ? animated[tagName] : undefined;
	const name = attribute(node, 'attributeName') ?? '';
	if (allowed !== undefined && !allowed.split(' ').includes(name)) {
		report('V3', { found: `animation of ${quote(name)} by \`<${tagName}>\``, at: spot });
	}
	const type = attribute(node, 'type') ?? 'translate';
	if (tagName === 'animateTransform' && !transforms.split(' ').includes(type)) {
		report('V3', { found: `transformation ${quote(type)}`, at: spot });
	}
	const begin = attribute(node, 'begin') ?? '';
	if (/touch/i.test(begin) && !/click/i.test(begin)) {
		report('V3', { found: `animation that begins by ${quote(begin)} alone`, at: spot });
	}
}
