import type { Element, ElementContent, Properties } from 'hast';
import type { DirectiveCall } from '../annotate/directives.ts';
import { element, inPlaceOf, text } from '../element.ts';
import type { BlockKind } from './block-kind.ts';
import { setData } from '../set-data.ts';

/** An element at the place of the directive that it is made from. */
export function elementAt(
	{ node }: Pick<DirectiveCall, 'node'>,
	tagName: string,
	properties: Properties,
	children: ElementContent[],
): Element {
	return inPlaceOf(element(tagName, properties, children), node);
}

/** An element that every destination may know as what it is. */
export function markBlock(node: Element, block: BlockKind): Element {
	return setData(node, { block, feature: features[block] });
}

const features = {
	callout: 'blocks',
	details: 'blocks',
	tabs: 'tabs',
	tab: 'tabs',
	steps: 'blocks',
	filetree: 'blocks',
	cards: 'blocks',
	card: 'blocks',
	sidenote: 'sidenote',
} as const satisfies Record<BlockKind, string>;

/** Words that sighted readers see otherwise, and that stand in plain destinations. */
export function hush(value: string): Element {
	return element('span', { className: ['hush'] }, [text(value)]);
}
