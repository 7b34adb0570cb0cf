import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultTreeAdapter, parseFragment } from 'parse5';

/** No article comes near: what is beyond is not read, since reading may take forever. */
export const readLimits = { bytes: 6_000_000, depth: 256, elements: 100_000 } as const;

/** Why a text is not read as HTML. */
export type Unreadable = {
	[Limit in keyof typeof readLimits]: { limit: Limit; is: number };
}[keyof typeof readLimits];

/** HTML → tree as browsers read it, or why not. Elements and texts have their positions. */
export function readHtml(html: string): Root | Unreadable {
	return whyUnreadable(html) ?? fromHtml(html, { fragment: true });
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
 * tree. So a first reading only counts, and stops where it is too much.
 */
function whyUnreadable(html: string): Unreadable | undefined {
	if (html.length > readLimits.bytes) return { limit: 'bytes', is: html.length };
	try {
		parseFragment(html, { treeAdapter: countingAdapter(), scriptingEnabled: false });
		return undefined;
	} catch (error) {
		if (error instanceof TooMuch) return error.found;
		throw error;
	}
}

function countingAdapter(): typeof defaultTreeAdapter {
	let depth = 0;
	let elements = 0;
	return {
		...defaultTreeAdapter,
		createElement(...given) {
			elements += 1;
			if (elements > readLimits.elements) throw new TooMuch({ limit: 'elements', is: elements });
			return defaultTreeAdapter.createElement(...given);
		},
		onItemPush() {
			depth += 1;
			if (depth > readLimits.depth) throw new TooMuch({ limit: 'depth', is: depth });
		},
		onItemPop() {
			depth -= 1;
		},
	};
}
