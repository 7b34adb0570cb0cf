import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import { SKIP, visit } from '../markdown/visit.ts';
import { isDrawable } from './svg-effort.ts';
import { needsPaper } from './svg-paper.ts';
import { safeCss } from './svg-css.ts';
import { svgSize } from './svg-size.ts';

// A picture has no need of these: they run scripts, hold HTML or load something.
const forbidden = new Set(
	'script foreignObject iframe object embed audio video handler form meta base link'.split(' '),
);
const references = ['href', 'xLinkHref', 'src', 'action', 'formAction'];
/** What a reader's browser would have to parse; no drawing is so large. */
const longest = 5_000_000;

/** A cleaned picture. */
export interface CleanSvg {
	svg: string;
	width: number;
	height: number;
	/** See-through, and the same in both themes. */
	needsPaper?: true;
}

/**
 * An SVG file without scripts, handlers and addresses outside itself; undefined: it is no SVG, or
 * one that would keep a browser busy for good.
 */
export function cleanSvg(source: string): CleanSvg | undefined {
	if (source.length > longest) return undefined;
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
	if (!isDrawable(svg)) return undefined;
	svg.properties['xmlns'] = 'http://www.w3.org/2000/svg';
	const size = svgSize(svg);
	return {
		...size,
		...(needsPaper(svg, size) ? { needsPaper: true } : {}),
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
		else if (typeof value === 'string') node.properties[name] = safeCss(value);
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
		if (child.type === 'text') child.value = escapeXml(safeCss(child.value));
	}
}

/** A handler, or a namespace: the picture has its own, and XLink's for references. */
function isForbiddenAttribute(name: string): boolean {
	return /^on|:|^xmlns$|^xmlBase$/i.test(name) && name !== 'xmlnsXLink';
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;' };
const escapeXml = (text: string): string => text.replace(/[&<]/g, (sign) => escapes[sign] ?? sign);
