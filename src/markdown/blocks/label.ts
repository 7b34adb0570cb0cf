import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { DirectiveCall } from '../annotate/directives.ts';

/** The label, or undefined when there is nothing to read in it. */
export function labelOf({ label }: DirectiveCall): ElementContent[] | undefined {
	const isBlank = (node: ElementContent): boolean =>
		node.type !== 'element' && (node.type !== 'text' || node.value.trim() === '');
	return label?.every(isBlank) ? undefined : label;
}

/** The same text without links: for what is a link or a switch as a whole. */
export function withoutLinks(children: ElementContent[]): ElementContent[] {
	const root = { type: 'root' as const, children };
	visit(root, 'element', (node) => {
		if (node.tagName !== 'a') return;
		node.tagName = 'span';
		const { id } = node.properties;
		// What a footnote leads back to stays where it is.
		node.properties = id ? { id } : {};
	});
	return children;
}
