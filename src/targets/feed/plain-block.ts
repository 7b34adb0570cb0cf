import type { Element, ElementContent } from 'hast';
import { element } from '../../markdown/element.ts';

/** What a directive made, as plain elements; undefined: it is plain already. */
export function plainBlock(node: Element): ElementContent[] | undefined {
	const { block, sign } = node.data ?? {};
	if (sign) return [];
	const classes = [node.properties['className']].flat();
	if (block === 'tabs' || classes.some((name) => name === 'hush' || name === 'bracket')) {
		return node.children;
	}
	if (block === 'tab') return plainTab(node);
	// The one in a sentence is <small> in brackets.
	if (block !== 'sidenote' || node.tagName === 'small') return undefined;
	return [element('blockquote', {}, node.children)];
}

/** Its title in bold, and then all that it holds. */
function plainTab({ children: [summary, body] }: Element): ElementContent[] {
	const title = summary?.type === 'element' ? summary.children : [];
	const strong = element('strong', {}, title);
	const paragraph = element('p', {}, [strong]);
	return [paragraph, ...(body?.type === 'element' ? body.children : [])];
}
