import type { Code } from 'mdast';
import { stretchOf } from '../body-tree.ts';
import type { Edit } from '../edits.ts';
import { longestRun } from '../tags/write.ts';

/** Makes the fences of a block longer than any in what came into it; `added` is by its start. */
export function lengthen(node: Code, added: ReadonlyMap<number, string>, text: string): Edit[] {
	const [start, end] = stretchOf(node);
	const code = added.get(start);
	const source = text.slice(start, end);
	const [sign] = /^(?:`{3,}|~{3,})/.exec(source) ?? [];
	if (code === undefined || !sign) return [];
	const run = longestRun(code, sign.startsWith('`') ? /^[ \t>]*`{3,}/gm : /^[ \t>]*~{3,}/gm);
	const missing = sign.charAt(0).repeat(Math.max(0, run + 1 - sign.length));
	if (missing === '') return [];
	const last = source.slice(source.lastIndexOf('\n') + 1).trimEnd();
	const isClosed = source.includes('\n') && last.endsWith(sign);
	const edits: Edit[] = [{ start, end: start, text: missing }];
	const close = start + source.trimEnd().length;
	return isClosed ? [...edits, { start: close, end: close, text: missing }] : edits;
}
