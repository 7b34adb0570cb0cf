import type { Element, ElementContent, RootContent } from 'hast';

const tags = new Set(
	`address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer
	form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul`.split(
		/\s+/,
	),
);

/** True for an element that stands in no line; for one with data of its own, what that says. */
export function isBlock(node: ElementContent): node is Element {
	if (node.type !== 'element') return false;
	if (tags.has(node.tagName)) return true;
	// A label around a block of code, or a picture within a link, is no line either.
	return node.data?.embed !== undefined || node.children.some(isBlock);
}

/** False for white space between blocks. */
export function isSomething(node: RootContent): boolean {
	return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}
