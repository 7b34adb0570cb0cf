import type { Element, ElementContent } from 'hast';

/** What a directive made, as plain elements; undefined: it is plain already. */
export function plainBlock(node: Element): ElementContent[] | undefined {
	const { block, sign } = node.data ?? {};
	if (sign) return [];
	const classes = [node.properties['className']].flat();
	if (block === 'tabs' || classes.some((name) => name === 'hush' || name === 'bracket')) {
		return node.children;
	}
	if (block === 'tab') return plainTab(node);
	// The one in a sentence is <small> in brackets.
	if (block !== 'sidenote' || node.tagName === 'small') return undefined;
	return [{ type: 'element', tagName: 'blockquote', properties: {}, children: node.children }];
}

/** Its title in bold, and then all that it holds. */
function plainTab({ children: [summary, body] }: Element): ElementContent[] {
	const title = summary?.type === 'element' ? summary.children : [];
	const strong: ElementContent = {
		type: 'element',
		tagName: 'strong',
		properties: {},
		children: title,
	};
	const paragraph: ElementContent = {
		type: 'element',
		tagName: 'p',
		properties: {},
		children: [strong],
	};
	return [paragraph, ...(body?.type === 'element' ? body.children : [])];
}
