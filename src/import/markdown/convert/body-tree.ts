import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from '../../../markdown/parse.ts';
import { visit } from '../../../markdown/visit.ts';
import type { Stretch } from './stretches.ts';

/** Parses a text that follows its front matter: a rule at its start begins none. */
export function parseBody(text: string): Root {
	const isRule = /^(?:---|\+\+\+)[ \t]*\r?\n/.test(text);
	return parseMarkdown(isRule ? `***${text.slice(3)}` : text);
}

/** [start, end) of a node; [0, 0) for one that the parser did not place. */
export function stretchOf(node: Nodes): Stretch {
	return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

const isVerbatim: ReadonlySet<string> = new Set(['code', 'inlineCode', 'math', 'inlineMath']);
const hidden = /<!--[^]*?(?:-->|$)|<(pre|script|style|textarea)\b[^]*?(?:<\/\1\s*>|$)/gi;

/** Stretches that nothing may change: code, formulas, comments, and HTML that holds code. In order. */
export function codeIn(tree: Root, text: string): Stretch[] {
	const found: Stretch[] = [];
	visit(tree, (node) => {
		const [start, end] = stretchOf(node);
		if (isVerbatim.has(node.type)) found.push([start, end]);
		if (node.type !== 'html') return;
		for (const match of text.slice(start, end).matchAll(hidden)) {
			found.push([start + match.index, start + match.index + match[0].length]);
		}
	});
	return found.sort((a, b) => a[0] - b[0]);
}
