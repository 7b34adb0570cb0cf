import type { Element, ElementContent } from 'hast';

/** A diagram as one picture that every reader shows; undrawn, as its source. Others: undefined. */
export function feedDiagram(node: Element): ElementContent[] | undefined {
	const { diagram } = node.data ?? {};
	if (!diagram) return undefined;
	const { asset, alt } = diagram;
	const captions = node.children.filter(
		(child) => child.type === 'element' && child.tagName === 'figcaption',
	);
	if (!asset) return [sourceOf(diagram.source), ...captions];
	const { png, width, height } = asset;
	const image: Element = {
		type: 'element',
		tagName: 'img',
		properties: { src: `/_img/${png}`, alt, width, height },
		children: [],
	};
	const { id } = node.properties;
	return [
		{
			type: 'element',
			tagName: 'figure',
			properties: id ? { id } : {},
			children: [image, ...captions],
		},
	];
}

function sourceOf(value: string): Element {
	const code: Element = {
		type: 'element',
		tagName: 'code',
		properties: {},
		children: [{ type: 'text', value }],
	};
	return { type: 'element', tagName: 'pre', properties: {}, children: [code] };
}
