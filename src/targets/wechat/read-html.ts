import type { Comment, Element, ElementContent, Properties, Root, Text } from 'hast';
import {
	defaultTreeAdapter,
	type DefaultTreeAdapterTypes,
	parseFragment,
	type Token,
} from 'parse5';

/** No article comes near: what is beyond is not read, since reading may take forever. */
export const readLimits = { characters: 6_000_000, depth: 256, elements: 100_000 } as const;

/** Why a text is not read as HTML. */
export interface Unreadable {
	limit: keyof typeof readLimits;
	is: number;
}

/**
 * HTML → tree as browsers read it, or why not. Properties bear the names and the values of the
 * attributes as browsers have them (`data-w`, `viewBox`), so that nothing is made pretty on the way.
 */
export function readHtml(html: string): Root | Unreadable {
	if (html.length > readLimits.characters) return { limit: 'characters', is: html.length };
	try {
		const fragment = parseFragment(html, {
			treeAdapter: countingAdapter(),
			sourceCodeLocationInfo: true,
			scriptingEnabled: false,
		});
		return { type: 'root', children: childrenOf(fragment) };
	} catch (error) {
		if (error instanceof TooMuch) return error.found;
		throw error;
	}
}

/** Tells the two answers of `readHtml` apart. */
export function isTree(read: Root | Unreadable): read is Root {
	return 'type' in read;
}

class TooMuch extends Error {
	readonly found: Unreadable;

	constructor(found: Unreadable) {
		super(found.limit);
		this.found = found;
	}
}

/**
 * Browsers' rules repeat open elements: a few kilobytes of misnested tags can become gigabytes of
 * tree. So it is counted while it grows.
 */
function countingAdapter(): typeof defaultTreeAdapter {
	const counts = { depth: 0, elements: 0 };
	const count = (limit: 'depth' | 'elements'): void => {
		counts[limit] += 1;
		if (counts[limit] > readLimits[limit]) throw new TooMuch({ limit, is: counts[limit] });
	};
	return {
		...defaultTreeAdapter,
		createElement(...given) {
			count('elements');
			return defaultTreeAdapter.createElement(...given);
		},
		onItemPush() {
			count('depth');
		},
		onItemPop() {
			counts.depth -= 1;
		},
	};
}

function childrenOf(parent: DefaultTreeAdapterTypes.ParentNode): ElementContent[] {
	return parent.childNodes.flatMap((node) => {
		const made = nodeOf(node);
		if (made && node.sourceCodeLocation) made.position = positionOf(node.sourceCodeLocation);
		return made ?? [];
	});
}

/** A doctype is nothing within a fragment. */
function nodeOf(node: DefaultTreeAdapterTypes.ChildNode): Comment | Element | Text | undefined {
	if (defaultTreeAdapter.isTextNode(node)) return { type: 'text', value: node.value };
	if (defaultTreeAdapter.isCommentNode(node)) return { type: 'comment', value: node.data };
	return defaultTreeAdapter.isElementNode(node) ? elementOf(node) : undefined;
}

function elementOf(node: DefaultTreeAdapterTypes.Element): Element {
	const content = 'content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node;
	return {
		type: 'element',
		tagName: node.tagName,
		properties: propertiesOf(node.attrs),
		children: childrenOf(content),
	};
}

function propertiesOf(attributes: readonly Token.Attribute[]): Properties {
	// Whatever the names are, `__proto__` too.
	return Object.fromEntries(
		attributes.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
	);
}

function positionOf(place: Token.Location): NonNullable<Element['position']> {
	return {
		start: { line: place.startLine, column: place.startCol, offset: place.startOffset },
		end: { line: place.endLine, column: place.endCol, offset: place.endOffset },
	};
}
