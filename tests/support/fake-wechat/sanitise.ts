import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** What is left of an article's content, and what was taken out. */
export interface Sanitised {
	html: string;
	/** In order: `script`, `p[id]`, `a[href=https://…]`, `img[src=https://…]`, `#comment`. */
	removed: string[];
}

/** Elements that go with all that is in them. */
const dropped = new Set(
	(
		'script style iframe object embed applet video audio source track canvas template noscript ' +
		'link meta base title head frame frameset input button select option optgroup textarea ' +
		'datalist output progress meter map area dialog portal foreignobject math picture ' +
		'noembed noframes param slot'
	).split(' '),
);

/** Elements that go and leave what is in them. */
const opened = new Set('html body form fieldset legend label details summary marquee'.split(' '));

/** Attributes that no element keeps, beside handlers of events. */
const refused = new Set(
	(
		'id class name tabindex contenteditable srcset sizes srcdoc formaction action ping target ' +
		'background autofocus accesskey draggable is slot part nonce'
	).split(' '),
);

interface Pass {
	isIssued: (url: string) => boolean;
	removed: string[];
}

/**
 * A model of what the API does to the content of a draft: written on its own, after the notes of
 * what drafts had lost when they were read back; where nothing is known, it takes out rather more.
 */
export function sanitise(html: string, isIssued: (url: string) => boolean): Sanitised {
	const pass: Pass = { isIssued, removed: [] };
	const tree = fromHtml(html, { fragment: true });
	// What is kept of a list of element contents fits any parent.
	const children = tree.children.flatMap((node) => kept(node, pass)) as RootContent[];
	const root: Root = { type: 'root', children };
	return { html: toHtml(root, { allowDangerousHtml: false }), removed: pass.removed };
}

function kept(node: RootContent, pass: Pass): ElementContent[] {
	if (node.type === 'text') return [node];
	if (node.type !== 'element') {
		pass.removed.push(`#${node.type}`);
		return [];
	}
	const name = node.tagName.toLowerCase();
	if (dropped.has(name)) {
		pass.removed.push(name);
		return [];
	}
	if (name === 'img' && !pass.isIssued(textOf(node.properties['src']))) {
		pass.removed.push(`img[src=${textOf(node.properties['src'])}]`);
		return [];
	}
	const children = node.children.flatMap((child) => kept(child, pass));
	if (!opened.has(name)) return [{ ...node, properties: keptAttributes(node, pass), children }];
	pass.removed.push(name);
	return children;
}

function keptAttributes({ tagName, properties }: Element, pass: Pass): Element['properties'] {
	const entries = Object.entries(properties).filter(([name, value]) => {
		const fault = faultOf(tagName, attributeName(name), textOf(value));
		if (fault !== undefined) pass.removed.push(`${tagName}[${fault}]`);
		return fault === undefined;
	});
	return Object.fromEntries(
		entries.map(([name, value]) => [
			name,
			name === 'style' ? keptStyle(tagName, textOf(value), pass) : value,
		]),
	);
}

/** What is wrong with an attribute, as it is reported. */
function faultOf(tag: string, name: string, value: string): string | undefined {
	if (!/^[a-z][\w:-]*$/.test(name)) return name;
	if (name.startsWith('on') || refused.has(name)) return name;
	const address = /^(?:xlink:?)?href$|^src$|^poster$|^cite$|^longdesc$/.test(name);
	const scheme = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
	if (address && /^(?:javascript|vbscript|data|blob|file):/.test(scheme)) return `${name}=${value}`;
	const article = /^https?:\/\/mp\.weixin\.qq\.com\//.test(value);
	return tag === 'a' && name === 'href' && !article ? `href=${value}` : undefined;
}

/** Declarations that run code, and pictures from elsewhere, go; measured: all others stay. */
function keptStyle(tag: string, style: string, { isIssued, removed }: Pass): string {
	const declarations = style.match(/(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\))+/g) ?? [];
	const good = declarations.filter((declaration) => {
		const urls = [...declaration.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, url = '']) => url);
		const bad =
			/expression\s*\(|javascript:|behaviou?r\s*:|-moz-binding|@import/i.test(declaration) ||
			urls.some((url) => !url.startsWith('#') && !isIssued(url));
		if (bad) removed.push(`${tag}[style:${declaration.trim()}]`);
		return !bad;
	});
	return good.length === declarations.length ? style : good.join(';');
}

/** `onclick` of `onClick`, `class` of `className`: names as HTML has them. */
const attributeName = (property: string) => property.toLowerCase().replace(/^classname$/, 'class');

/** The value of a property as text; lists of words become words. */
const textOf = (value: Element['properties'][string]): string =>
	Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : `${value}`;
