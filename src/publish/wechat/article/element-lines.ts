import type { Root } from 'hast';
import { visit } from '../../../markdown/visit.ts';

/** Where elements of an article come from: `[index in document order, line]` wherever it changes. */
export function elementLines(root: Root): [element: number, line: number][] {
	const lines: [number, number][] = [];
	let index = -1;
	visit(root, 'element', ({ data }) => {
		index++;
		const line = data?.line;
		if (line !== undefined && line !== lines.at(-1)?.[1]) lines.push([index, line]);
	});
	return lines;
}
