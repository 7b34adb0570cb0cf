import type { JsxElement } from './nodes.ts';

/** Attributes as JSX source, each after a space: ` start={3} label={"a"}`. */
export function attributesSource(attributes: JsxElement['attributes']): string {
	return attributes.map((attribute) => ` ${attributeSource(attribute)}`).join('');
}

function attributeSource(attribute: JsxElement['attributes'][number]): string {
	if (attribute.type === 'mdxJsxExpressionAttribute') return `{${attribute.value}}`;
	const { name, value } = attribute;
	if (value === null || value === undefined) return name;
	// As code: text in quotes would have its references read a second time.
	return `${name}={${typeof value === 'string' ? JSON.stringify(value) : value.value}}`;
}
