import type { Element, ElementContent, Properties, RootContent } from 'hast';
import {
	articleAddress,
	loadsElsewhere,
	localPicture,
	pictureAddress,
} from '../../domain/wechat/addresses.ts';
import {
	allowedElements,
	allowedSvg,
	droppedWhole,
	isAllowedAttribute,
	keptOnly,
} from './allowed.ts';
import { articleHtml } from './article-html.ts';
import { readDeclarations } from './check/declarations.ts';
import { isTree, readHtml } from './read-html.ts';

/**
 * What WeChat leaves of the HTML of a draft: a model of its filter, stricter where nobody measured.
 * An article is clean when it comes back as it went in. Pictures that wait for their upload count as
 * uploaded. What is too much to be read leaves nothing.
 */
export function sanitize(html: string): string {
	const tree = readHtml(html);
	if (!isTree(tree)) return '';
	return articleHtml({ type: 'root', children: clean(tree.children, false) });
}

function clean(nodes: readonly RootContent[], inSvg: boolean): ElementContent[] {
	return nodes.flatMap((node) => {
		if (node.type === 'text') return [node];
		return node.type === 'element' ? cleanElement(node, inSvg) : [];
	});
}

function cleanElement(node: Element, inSvg: boolean): ElementContent[] {
	const { tagName } = node;
	if (inSvg || tagName === 'svg') {
		return allowedSvg.has(tagName) ? [rebuild(node, true)] : [];
	}
	if (droppedWhole.has(tagName) || isForeignPicture(node)) return [];
	const isKept = allowedElements.has(tagName) || keptOnly.has(tagName);
	return isKept && !isDeadLink(node) ? [rebuild(node, false)] : clean(node.children, false);
}

function rebuild(node: Element, inSvg: boolean): Element {
	return {
		type: 'element',
		tagName: node.tagName,
		properties: attributesOf(node, inSvg),
		children: clean(node.children, inSvg),
	};
}

function isForeignPicture({ tagName, properties: { src } }: Element): boolean {
	if (tagName !== 'img') return false;
	return typeof src !== 'string' || !(pictureAddress.test(src) || localPicture.test(src));
}

function isDeadLink({ tagName, properties: { href } }: Element): boolean {
	return tagName === 'a' && !(typeof href === 'string' && articleAddress.test(href));
}

function attributesOf({ tagName, properties }: Element, inSvg: boolean): Properties {
	const kept: Properties = {};
	for (const [name, value] of Object.entries(properties)) {
		if (!isAllowedAttribute(name, tagName, inSvg)) continue;
		if (name !== 'style') kept[name] = value;
		else if (typeof value === 'string') Object.assign(kept, cleanStyle(value));
	}
	return kept;
}

// What runs or loads, in any disguise that CSS knows; `\` escapes letters.
const unsafe = /\\|expression\s*\(|javascript:|vbscript:|@import|-moz-binding|behaviou?r\s*:|\/\*/i;

/** The style as it is, when nothing has to go. */
function cleanStyle(style: string): Properties {
	const bad = (text: string): boolean => unsafe.test(text) || loadsElsewhere.test(text);
	if (!bad(style)) return { style };
	const kept = readDeclarations(style)
		.map(({ name, value }) => `${name}:${value}`)
		.filter((text) => !bad(text));
	const rest = kept.join(';');
	return rest && !bad(rest) ? { style: rest } : {};
}
