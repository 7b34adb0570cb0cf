import type { Nodes, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { writeOptions } from '../markdown/write/options.ts';
import { unescapeMarkdown } from '../markdown/write/unescape.ts';

/** Markdown's tree → text; images in `files` (address → file beside the post) become local. */
export function writeMarkdown(tree: Root, files: ReadonlyMap<string, string>): string {
	const local = files.size === 0 ? tree : withFiles(tree, files);
	return unescapeMarkdown(toMarkdown(local, writeOptions));
}

function withFiles<T extends Nodes>(node: T, files: ReadonlyMap<string, string>): T {
	if (node.type === 'image') {
		const file = files.get(node.url);
		return file === undefined ? node : { ...node, url: `./${file}` };
	}
	if (!('children' in node)) return node;
	return { ...node, children: node.children.map((child) => withFiles(child, files)) };
}
