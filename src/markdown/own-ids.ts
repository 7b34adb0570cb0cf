import type { Root } from 'mdast';
import { visit } from './visit.ts';

// From the first of several spaces only: the work would grow with their square.
const ownId = /(?<!\s)\s*\{#([^\s{}#]+)\}$/;

/**
 * Takes `{#id}` from the end of each heading. Only this: the parser's own attributes would take any
 * other text in braces away, and let a heading carry `onclick`. `{#id\}` stays text.
 */
export function readOwnIds(tree: Root, source: string): void {
	visit(tree, 'heading', (heading) => {
		const last = heading.children.at(-1);
		const match = last?.type === 'text' ? ownId.exec(last.value) : null;
		if (!match || last?.type !== 'text') return;
		const end = last.position?.end.offset ?? 0;
		if (source[end - 1] !== '}' || source[end - 2] === '\\') return;
		const isAll = match.index === 0;
		if (isAll && heading.children.length === 1) return;
		last.value = last.value.slice(0, match.index);
		if (isAll) heading.children.pop();
		heading.data = { ...heading.data, hProperties: { id: match[1] } };
	});
}
