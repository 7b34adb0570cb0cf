import type { Element, Root } from 'hast';
import { cloneTree } from '../markdown/clone-tree.ts';
import { keepLines } from '../markdown/keep-lines.ts';
import { isMdx } from '../markdown/mdx/mdx-document.ts';
import { takeComponents } from './component-parts.ts';
import type { RenderHtml } from './highlight-all.ts';
import type { Store } from './store.ts';

interface KeepOptions {
	key: string;
	/** Of the document, below the content folder. */
	path: string;
	/** Highlighted code by its `<code>` element. */
	code: ReadonlyMap<Element, string>;
	maker: { store: Store; renderHtml: RenderHtml };
}

/**
 * Puts an annotated tree into the store, with its HTML. Of an `.mdx` file also what runs components: the
 * HTML around them, and the whole tree with them.
 */
export function keepText(tree: Root, { key, path, code, maker }: KeepOptions): void {
	const { store, renderHtml } = maker;
	if (isMdx(path)) {
		store.put('whole', key, serialiseTree(cloneTree(tree)));
		store.put(
			'parts',
			key,
			takeComponents(tree, (page) => renderHtml(page, code)),
		);
	}
	store.put('html', key, renderHtml(tree, code));
	store.put('tree', key, serialiseTree(tree));
}

/** The tree as JSON, with lines for positions: destinations say where, and no more. */
export function serialiseTree(tree: Root): string {
	keepLines(tree);
	return JSON.stringify(tree);
}
