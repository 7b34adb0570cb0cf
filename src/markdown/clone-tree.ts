import type { Nodes } from 'hast';

/**
 * A tree that may be changed without the other one noticing: nodes, properties and lists of classes
 * are new, annotations are shared. Several times as fast as `structuredClone`, which knows nothing
 * of trees.
 */
export function cloneTree<T extends Nodes>(node: T): T {
	// The copy has every field of the node, and thus its type.
	const copy = { ...node };
	if (copy.type === 'element') {
		copy.properties = { ...copy.properties };
		const { className } = copy.properties;
		if (Array.isArray(className)) copy.properties['className'] = [...className];
	}
	if (copy.data) copy.data = { ...copy.data };
	if ('children' in copy) copy.children = copy.children.map((child) => cloneTree(child));
	return copy;
}
