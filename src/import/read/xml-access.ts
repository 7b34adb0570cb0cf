import type { XmlElement } from './xml.ts';

/** The child elements called `name`. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
	return element.children
		.filter((child) => typeof child !== 'string')
		.filter((c) => c.name === name);
}

/** The first child element called by one of `names`, in the order of `names`. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
	for (const name of names) {
		const found = childrenOf(element, name)[0];
		if (found) return found;
	}
	return undefined;
}

/** All text inside, trimmed; empty for a missing element. */
export function textOf(element: XmlElement | undefined): string {
	if (!element) return '';
	return element.children
		.map((child) => (typeof child === 'string' ? child : textOf(child)))
		.join('')
		.trim();
}

const voids = new Set([
	'area',
	'br',
	'col',
	'embed',
	'hr',
	'img',
	'input',
	'link',
	'meta',
	'source',
	'track',
	'wbr',
]);

/** The inside of an element as HTML: what Atom's `type="xhtml"` needs. */
export function innerHtml(element: XmlElement): string {
	return element.children
		.map((child) => {
			if (typeof child === 'string') return escapeHtml(child);
			const name = child.name.replace(/^[^:]*:/, '');
			const attributes = Object.entries(child.attributes)
				.filter(([key]) => !key.startsWith('xmlns'))
				.map(([key, value]) => ` ${key}="${escapeHtml(value).replaceAll('"', '&quot;')}"`)
				.join('');
			const open = `<${name}${attributes}>`;
			return voids.has(name) ? open : `${open}${innerHtml(child)}</${name}>`;
		})
		.join('');
}

export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
