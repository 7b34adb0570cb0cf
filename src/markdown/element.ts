import type { Element, ElementContent, Properties, Text } from 'hast';

/** An element of HTML. */
export function element(
	tagName: string,
	properties: Properties = {},
	children: ElementContent[] = [],
): Element {
	return { type: 'element', tagName, properties, children };
}

/** Words of HTML. */
export function text(value: string): Text {
	return { type: 'text', value };
}

/** The first node, standing where the second one stands in its source. */
export function inPlaceOf<Node extends Element>(
	made: Node,
	{ position }: Pick<Element, 'position'>,
): Node {
	if (position) made.position = position;
	return made;
}
