import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** Markdown → mdast, with positions. Front matter stays in the tree as a `yaml` node. */
export function parseMarkdown(source: string): Root {
	const tree = markdownToMdast(source, {
		features: { gfm: true, frontmatter: true, headingAttributes: true },
	});
	// Sätteri's own node types are mdast's, declared a second time; a test compares the trees.
	return tree as Root;
}
