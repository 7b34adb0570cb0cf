import type { Element, Root } from 'hast';
import { SKIP, visit } from '../visit.ts';

/** Wider pictures are drawn smaller than they are, on a phone at least. */
const smallest = 480;

/** Where a picture is something else already: the face of a link, or part of a name. */
const taken = new Set(['a', 'button', 'summary', 'label', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Pictures that are worth a closer look, and that nothing else happens to when they are clicked. */
export function picturesToZoom(tree: Root): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (node) => {
		if (taken.has(node.tagName)) return SKIP;
		const { alt } = node.properties;
		const image = node.tagName === 'img' ? node.data?.image : undefined;
		// Without a text, the link to the full picture would have no name.
		if (image && image.width >= smallest && typeof alt === 'string' && alt.trim()) found.push(node);
		return undefined;
	});
	return found;
}
