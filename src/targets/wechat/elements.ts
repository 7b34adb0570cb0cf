import type { Element, ElementContent, Properties, Text } from 'hast';
import { setData } from '../../markdown/set-data.ts';

/** An element with an inline style; `''` gives none. */
export function styled(
	tagName: string,
	style: string,
	children: ElementContent[],
	more: Properties = {},
): Element {
	const properties = style ? { ...more, style } : more;
	return { type: 'element', tagName, properties, children };
}

/** Text that is not the author's: a marker, a label, a number. */
export function added(value: string): Text {
	return { type: 'text', value, data: { added: true } };
}

/** The element with the line that another one came from. */
export function from(source: Element, made: Element): Element {
	const { line } = source.data ?? {};
	return line === undefined ? made : setData(made, { line });
}

/** Elements right within. */
export function elementsIn({ children }: Element): Element[] {
	return children.filter((child) => child.type === 'element');
}

/** Names of an element's classes. */
export function classesOf({ properties }: Element): string[] {
	return [properties['className']].flat().filter((name) => typeof name === 'string');
}
