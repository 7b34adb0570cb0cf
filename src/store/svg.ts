import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

// A picture has no need of these; the first runs scripts, the second holds HTML, the rest load.
const forbidden = new Set([
	'script',
	'foreignObject',
	'iframe',
	'object',
	'embed',
	'audio',
	'video',
	'handler',
]);
const references = ['href', 'xLinkHref'];

/** An SVG file without scripts, handlers and addresses outside itself; undefined: it is no SVG. */
export function cleanSvg(
	source: string,
): { svg: string; width: number; height: number } | undefined {
	const tree: Root = fromHtml(
		source.replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/gi, ''),
		{
			fragment: true,
		},
	);
	const svg = tree.children.find((node) => node.type === 'element' && node.tagName === 'svg');
	if (svg?.type !== 'element') return undefined;
	visit(svg, (node, index, parent) => {
		if (node.type === 'comment' || (node.type === 'element' && forbidden.has(node.tagName))) {
			if (parent && index !== undefined) parent.children.splice(index, 1);
			return [SKIP, index ?? 0];
		}
		if (node.type === 'element') cleanElement(node);
		return undefined;
	});
	svg.properties['xmlns'] = 'http://www.w3.org/2000/svg';
	const size = sizeOf(svg);
	return {
		...size,
		svg: toHtml(svg, { space: 'svg', closeEmptyElements: true, allowDangerousCharacters: false }),
	};
}

function cleanElement(node: Element): void {
	for (const name of Object.keys(node.properties)) {
		if (/^on/i.test(name)) delete node.properties[name];
	}
	for (const name of references) {
		const value = node.properties[name];
		if (typeof value === 'string' && !/^(?:#|data:image\/(?:png|jpeg|webp|gif);)/.test(value)) {
			delete node.properties[name];
		}
	}
	if (node.tagName !== 'style') return;
	for (const child of node.children) {
		if (child.type === 'text')
			child.value = child.value.replace(/@import[^;]*;?|url\(\s*['"]?(?!#)[^)]*\)/gi, '');
	}
}

/** In CSS pixels: width and height where both are given, else the view box, else CSS's default. */
function sizeOf(svg: Element): { width: number; height: number } {
	const { viewBox } = svg.properties;
	const box = (typeof viewBox === 'string' ? viewBox : '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const [, , boxWidth = 300, boxHeight = 150] = box.length === 4 ? box : [0, 0];
	const width = pixels(svg.properties['width']);
	const height = pixels(svg.properties['height']);
	if (width && height) return { width: Math.round(width), height: Math.round(height) };
	if (width)
		return { width: Math.round(width), height: Math.round((width * boxHeight) / boxWidth) };
	return { width: Math.round(boxWidth), height: Math.round(boxHeight) };
}

function pixels(value: unknown): number | undefined {
	const match = /^([\d.]+)(?:px)?$/.exec(typeof value === 'string' ? value.trim() : '');
	return match ? Number(match[1]) : undefined;
}
