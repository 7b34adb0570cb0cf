import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/** A value and the key it stands under, as far as the file has them. */
interface Found {
	key?: Node | undefined;
	value?: Node | undefined;
}

type Items = ReadonlyMap<string, Found>;

/**
 * Finds values by their path. Keys count as JavaScript sees them: `404` and `true` are text. Each
 * mapping is read once, however many of its values are asked for.
 */
export function nodeFinder(document: Document): (path: readonly PropertyKey[]) => Found {
	const known = new WeakMap<Node, Items>();
	const itemsOf = (node: Node): Items => {
		const items = known.get(node) ?? readItems(node);
		known.set(node, items);
		return items;
	};
	return (path) => {
		let found: Found = { value: document.contents ?? undefined };
		for (const step of path) {
			const parent = isAlias(found.value) ? found.value.resolve(document) : found.value;
			if (!parent) return {};
			found = itemsOf(parent).get(String(step)) ?? {};
		}
		return found;
	};
}

function readItems(node: Node): Items {
	if (isSeq(node)) {
		return new Map(node.items.map((item, index) => [String(index), { value: nodeOf(item) }]));
	}
	if (!isMap(node)) return new Map();
	return new Map(
		node.items.map(({ key, value }) => [nameOf(key), { key: nodeOf(key), value: nodeOf(value) }]),
	);
}

/** A key that is empty is no text, and one that is a list is none that an author asks for. */
function nameOf(key: unknown): string {
	const value = isScalar(key) ? key.value : undefined;
	const isText =
		typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
	return isText ? String(value) : isScalar(key) ? '' : String(key);
}

function nodeOf(value: unknown): Node | undefined {
	return isNode(value) ? value : undefined;
}
