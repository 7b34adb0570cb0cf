import type { Nodes } from 'mdast';
import { componentTag } from './mdx-document.ts';
import type { Expression, JsxElement } from './nodes.ts';

/** The element that marks a hole, around the children of its component. */
export function hole(index: number, node: JsxElement | Expression): Nodes {
	return element(componentTag, { dataIndex: String(index) }, node);
}

/** A node that becomes this element of hast. */
export function element(
	name: string,
	properties: Record<string, string | boolean>,
	node: JsxElement | Expression,
): Nodes {
	const children = 'children' in node ? node.children : [];
	const made = {
		type: 'htmlElement',
		data: { hName: name, hProperties: properties },
		children,
		...(node.position ? { position: node.position } : {}),
	};
	// mdast has no element of HTML's; remark-rehype makes one of any parent that names it.
	return made as unknown as Nodes;
}
