import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { cloneTree } from '../../markdown/clone-tree.ts';
import { visit } from '../../markdown/visit.ts';
import type { BookLinks } from './book-links.ts';
import type { BookText } from './book-text.ts';
import { lowerHeadings } from './lower-headings.ts';
import { ownPlaces } from './own-places.ts';
import { unfold } from './unfold.ts';

interface Place {
	text: BookText;
	links: BookLinks;
	/** Level of the chapter's own heading; in the tree that is 1. */
	level: number;
}

/**
 * Annotated tree of a chapter → the same for the one page of its book, where it stands among the
 * others: ids are its own, links to the book stay in the page, nothing waits for a click.
 */
export function toBookText(tree: Root, { text, links, level }: Place): Root {
	const copy = cloneTree(tree);
	unfold(copy);
	lead(copy, text, links);
	ownPlaces(copy, text.slug);
	lowerHeadings(copy, level - 1);
	return copy;
}

function lead(tree: Root, from: BookText, links: BookLinks): void {
	visit(tree, 'element', (node) => {
		const { href } = node.properties;
		if (typeof href !== 'string') return;
		const link = links(href, from);
		node.properties['href'] = link.href;
		// An address that is the text of its link is said already.
		if (link.address && toString(node).trim() !== link.address) {
			node.properties['dataAddress'] = link.address;
		}
	});
}
