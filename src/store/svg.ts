import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

// A picture has no need of these: they run scripts, hold HTML or load something.
const forbidden = new Set(
	'script foreignObject iframe object embed audio video handler form meta base link'.split(' '),
);
const references = ['href', 'xLinkHref', 'src', 'action', 'formAction'];
// `url(…)` of anything but a place in the picture, and sheets from elsewhere.
const outside = /@import[^;]*;?|url\(\s*['"]?(?!['"]?#)[^)]*\)/gi;

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
		if (node.type === 'comment' || (node.type === 'element' && isForbidden(node))) {
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

/** Also another namespace, which may hold HTML or a script, and animations of what may run. */
function isForbidden({ tagName, properties }: Element): boolean {
	const animated = properties['attributeName'];
	return (
		forbidden.has(tagName) ||
		tagName.includes(':') ||
		(typeof animated === 'string' && /^on|href$/i.test(animated.trim()))
	);
}

function cleanElement(node: Element): void {
	for (const [name, value] of Object.entries(node.properties)) {
		if (isForbiddenAttribute(name)) delete node.properties[name];
		else if (typeof value === 'string') node.properties[name] = value.replace(outside, 'none');
	}
	for (const name of references) {
		const value = node.properties[name];
		if (typeof value === 'string' && !/^(?:#|data:image\/(?:png|jpeg|webp|gif);)/.test(value)) {
			delete node.properties[name];
		}
	}
	if (node.tagName !== 'style') return;
	for (const child of node.children) {
		// The serialiser trusts the text of a sheet, so it is escaped here.
		if (child.type === 'text') child.value = escapeXml(child.value.replace(outside, ''));
	}
}

/** A handler, or a namespace: the picture has its own, and XLink's for references. */
function isForbiddenAttribute(name: string): boolean {
	return /^on|:|^xmlns$/i.test(name) && name !== 'xmlnsXLink';
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;' };
const escapeXml = (text: string): string => text.replace(/[&<]/g, (sign) => escapes[sign] ?? sign);

/** In CSS pixels: width and height where both are given, else the view box, else CSS's default. */
function sizeOf(svg: Element): { width: number; height: number } {
	const { viewBox } = svg.properties;
	const box = (typeof viewBox === 'string' ? viewBox : '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const isBox = box.length === 4 && box.every(Number.isFinite) && Math.min(...box.slice(2)) > 0;
	const [, , boxWidth = 300, boxHeight = 150] = isBox ? box : [];
	const width = pixels(svg.properties['width']);
	const height = pixels(svg.properties['height']);
	if (width && height) return whole(width, height);
	if (width) return whole(width, (width * boxHeight) / boxWidth);
	if (height) return whole((height * boxWidth) / boxHeight, height);
	return whole(boxWidth, boxHeight);
}

function whole(width: number, height: number): { width: number; height: number } {
	return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

function pixels(value: unknown): number | undefined {
	const match = /^(\d+(?:\.\d+)?)(?:px)?$/.exec(typeof value === 'string' ? value.trim() : '');
	return match ? Number(match[1]) : undefined;
}
