import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { VFile } from 'vfile';
import { maskSource } from './mask/mask.ts';
import { readOwnIds } from './own-ids.ts';
import { restoreDirectives } from './remark/restore-directives.ts';

/** What the parser reads beside CommonMark. */
export const features = {
	gfm: true,
	frontmatter: true,
	directive: true,
	math: true,
	definitionList: true,
	superscript: true,
	subscript: true,
};

/**
 * Markdown → mdast, with positions. Front matter stays in the tree as a `yaml` node. Problems go to
 * `file`, where one is given.
 */
export function parseMarkdown(source: string, file?: VFile): Root {
	// A byte order mark would move every offset by one.
	const text = source.replace(/^\uFEFF/, '');
	const masked = maskSource(text);
	// Sätteri's own node types are mdast's, declared a second time; a test compares the trees.
	const tree = markdownToMdast(masked?.text ?? text, { features }) as Root;
	masked?.restore(tree);
	restoreDirectives(tree, text, file);
	readOwnIds(tree, text);
	return tree;
}
