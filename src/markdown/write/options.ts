import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Handle, Options } from 'mdast-util-to-markdown';
import { ourSigns } from './our-signs.ts';

const gfm = gfmToMarkdown({ tablePipeAlign: false });
const gfmTable = gfm.extensions?.flatMap((extension) => extension.handlers?.table ?? [])[0];

/** `| - |` → `| --- |`, as authors write it. */
const table: Handle = (node, parent, state, info) => {
	const lines = (gfmTable?.(node, parent, state, info) ?? '').split('\n');
	lines[1] = (lines[1] ?? '').replace(/(:?)-+(:?)/g, '$1---$2');
	return lines.join('\n');
};

/** How Markdown is written here, as authors write it. */
export const writeOptions: Options = {
	bullet: '-',
	emphasis: '*',
	fences: true,
	listItemIndent: 'one',
	rule: '-',
	extensions: [gfm, ourSigns, { handlers: { table } }],
};
