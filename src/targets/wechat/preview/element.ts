import type { Element, ElementContent, Properties } from 'hast';

/** An element of the preview; strings become text, so nothing has to be escaped by hand. */
export function element(
	tagName: string,
	properties: Properties,
	...children: (ElementContent | string | undefined)[]
): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: children.flatMap((child): ElementContent[] => {
			if (child === undefined) return [];
			return [typeof child === 'string' ? { type: 'text', value: child } : child];
		}),
	};
}
