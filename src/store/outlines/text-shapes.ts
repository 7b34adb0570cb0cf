import type { Element, ElementContent, Text } from 'hast';
import { groupProperties, pathProperties } from './paint.ts';
import { isTextElement } from './read-letters.ts';
import { runPath } from './run-path.ts';
import type { Run } from './set-runs.ts';
import type { SvgNode } from './svg-node.ts';

/** A group of paths that looks like the `<text>` whose runs they are. */
export function textShapes(
	text: SvgNode,
	runs: readonly Run[],
	sheets: readonly string[],
): Element {
	const paths = new Map<Text, string>();
	for (const run of runs) {
		const { node } = run.first;
		paths.set(node, (paths.get(node) ?? '') + runPath(run));
	}
	return group(text, paths, sheets);
}

function group(
	node: SvgNode,
	paths: ReadonlyMap<Text, string>,
	sheets: readonly string[],
): Element {
	const children = node.element.children.flatMap((child): ElementContent[] => {
		if (isTextElement(child)) return [group(node.child(child), paths, sheets)];
		const d = child.type === 'text' ? paths.get(child) : undefined;
		return d ? [shapeElement('path', { ...pathProperties(sheets), d })] : [];
	});
	return { ...shapeElement('g', groupProperties(node, sheets)), children };
}

function shapeElement(tagName: string, properties: Element['properties']): Element {
	return { type: 'element', tagName, properties, children: [] };
}
