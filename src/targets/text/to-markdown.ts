import type { Root } from 'hast';
import { treeToMdast } from './to-mdast.ts';
import { writeMdast } from './write-mdast.ts';

/**
 * Annotated tree → Markdown that every reader of GitHub's dialect understands, without HTML. What is
 * more than that is said in its words: tabs stand below each other under their names, films are
 * links. `base`: the page's address, for absolute ones.
 */
export function toMarkdownText(tree: Root, base: string): string {
	return writeMdast(treeToMdast(tree, base));
}
