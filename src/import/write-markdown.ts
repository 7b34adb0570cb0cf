import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { ourSigns } from './tidy/our-signs.ts';
import { unescapeMarkdown } from './tidy/unescape.ts';

const gfm = gfmToMarkdown({ tablePipeAlign: false });
const gfmTable = gfm.extensions?.flatMap((extension) => extension.handlers?.table ?? [])[0];

/** `| - |` → `| --- |`, as authors write it. */
const table: Handle = (node, parent, state, info) => {
	const lines = (gfmTable?.(node, parent, state, info) ?? '').split('\n');
	lines[1] = (lines[1] ?? '').replace(/(:?)-+(:?)/g, '$1---$2');
	return lines.join('\n');
};

const options: Options = {
	bullet: '-',
	emphasis: '*',
	fences: true,
	listItemIndent: 'one',
	rule: '-',
	extensions: [gfm, ourSigns, { handlers: { table } }],
};

/** Markdown's tree → text; images in `files` (address → file beside the post) become local. */
export function writeMarkdown(tree: Root, files: ReadonlyMap<string, string>): string {
	const local = files.size === 0 ? tree : withFiles(tree, files);
	return unescapeMarkdown(toMarkdown(local, options));
}

function withFiles<T extends Nodes>(node: T, files: ReadonlyMap<string, string>): T {
	if (node.type === 'image') {
		const file = files.get(node.url);
		return file === undefined ? node : { ...node, url: `./${file}` };
	}
	if (!('children' in node)) return node;
	return { ...node, children: node.children.map((child) => withFiles(child, files)) };
}
