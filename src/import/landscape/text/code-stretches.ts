import type { Root } from 'mdast';
import { visit } from '../../../markdown/visit.ts';
import { stretchOf } from '../../markdown/convert/body-tree.ts';
import type { Stretch } from '../../markdown/convert/stretches.ts';

const verbatim: ReadonlySet<string> = new Set(['code', 'inlineCode', 'math', 'inlineMath']);

/** Stretches that show what they hold, in order: code and formulas, no HTML. */
export function codeStretches(tree: Root): Stretch[] {
	const found: Stretch[] = [];
	visit(tree, (node) => {
		if (verbatim.has(node.type)) found.push(stretchOf(node));
	});
	return found.sort((a, b) => a[0] - b[0]);
}
