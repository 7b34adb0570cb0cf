import type { Element, ElementData } from 'hast';

/** Adds annotations to an element, and returns it. */
export function setData(node: Element, data: Partial<ElementData>): Element {
	// `position` is required by one library's own declaration, and set by that library alone.
	node.data = { ...node.data, ...data } as ElementData;
	return node;
}
