import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { readOwnIds } from './own-ids.ts';

/** Markdown → mdast, with positions. Front matter stays in the tree as a `yaml` node. */
export function parseMarkdown(source: string): Root {
	// A byte order mark would move every offset by one.
	const text = source.replace(/^\uFEFF/, '');
	// Sätteri's own node types are mdast's, declared a second time; a test compares the trees.
	const tree = markdownToMdast(text, { features: { gfm: true, frontmatter: true } }) as Root;
	readOwnIds(tree, text);
	return tree;
}
