/** An object of JSON-LD. */
export type JsonNode = Readonly<Record<string, unknown>>;

/** A node of a block and where it hangs. */
export interface PlacedNode {
	node: JsonNode;
	/** `BreadcrumbList.itemListElement[2]`. */
	path: string;
	isRoot: boolean;
}

export function isNode(value: unknown): value is JsonNode {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value or several, as a list. */
export function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** The types that a node says it has. */
export function typesOf(node: JsonNode): string[] {
	return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** The outermost nodes of a block: one, several, or those of its `@graph`. */
export function rootsOf(block: unknown): JsonNode[] {
	return listOf(block)
		.filter(isNode)
		.flatMap((root) => ('@graph' in root ? listOf(root['@graph']).filter(isNode) : [root]));
}

/** A node and all below it. */
export function nodesIn(node: JsonNode, path = nameOf(node), isRoot = true): PlacedNode[] {
	const below = Object.entries(node).flatMap(([key, value]) => {
		const values = listOf(value);
		return values.flatMap((each, index) => {
			const place = values.length > 1 ? `${path}.${key}[${index}]` : `${path}.${key}`;
			return isNode(each) ? nodesIn(each, place, false) : [];
		});
	});
	return [{ node, path, isRoot }, ...below];
}

function nameOf(node: JsonNode): string {
	return typesOf(node)[0] ?? 'node';
}
