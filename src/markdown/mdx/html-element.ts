import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../annotate/report.ts';
import { element } from './hole.ts';
import { literalValue } from './literal.ts';
import { isSlot, type JsxAttribute, type JsxElement } from './nodes.ts';

const jsxNames: Record<string, string> = { className: 'class', htmlFor: 'for' };

/** `<kbd>` in MDX → the element, cleaned like HTML in Markdown; names of the pipeline's own go. */
export function readHtml(node: JsxElement, name: string, file: VFile): Nodes[] {
	file.data.holdsRawHtml = true;
	if (name.startsWith('bimo-')) {
		report(file, node, {
			code: 'markdown/unsafe-html',
			message: `Unexpected <${name}>, expected harmless HTML`,
			hint: 'The tag was dropped: its name stands for something else.',
		});
		return node.children;
	}
	const properties: Record<string, string | boolean> = {};
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || isSlot(attribute)) continue;
		const value = valueOf(attribute);
		if (value !== false) properties[jsxNames[attribute.name] ?? attribute.name] = value ?? '';
	}
	return [element(name, properties, node)];
}

/** True for an attribute whose value one would have to run code for. */
export function isComputed(attribute: JsxElement['attributes'][number]): boolean {
	return attribute.type === 'mdxJsxExpressionAttribute' || valueOf(attribute) === undefined;
}

function valueOf({ value }: JsxAttribute): string | boolean | undefined {
	if (value === null || value === undefined) return true;
	return typeof value === 'string' ? value : literalValue(value.value);
}
