import type { InlineCode, Paragraph, Root } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { visit } from '../visit.ts';

/**
 * Two more ways to write a formula of its own: a fence of the language `math`, and a paragraph that
 * is nothing but `$$…$$`, with its name behind it or not. Both are as on GitHub.
 */
export function readFormulas(tree: Root): void {
	visit(tree, (node, index, parent) => {
		if (!parent || index === undefined) return;
		if (node.type === 'code' && node.lang?.toLowerCase() === 'math') {
			parent.children[index] = formula(node, node.meta);
		} else if (node.type === 'paragraph') {
			const lone = loneFormula(node);
			if (lone) parent.children[index] = lone;
		}
	});
}

function loneFormula({ children, position }: Paragraph): Math | undefined {
	const [first, second, third] = children;
	if (first?.type !== 'inlineMath' || !hasTwoDollars(first) || third) return undefined;
	if (!second) return formula({ ...first, position }, undefined);
	const isName = second.type === 'text' && /^\s*\{#[^\s{}]+\}\s*$/.test(second.value);
	return isName ? formula({ ...first, position }, second.value.trim()) : undefined;
}

/** One dollar at each end stands right at the formula. */
function hasTwoDollars({ value, position }: InlineMath): boolean {
	const { start, end } = position ?? {};
	return (end?.offset ?? 0) - (start?.offset ?? 0) >= value.length + 4;
}

function formula(
	{ value, position }: Pick<InlineCode, 'value' | 'position'>,
	meta: string | null | undefined,
): Math {
	return { type: 'math', value, meta: meta ?? null, ...(position ? { position } : {}) };
}
