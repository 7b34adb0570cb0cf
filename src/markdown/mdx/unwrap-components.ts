import type { Element, Root, RootContent } from 'hast';
import { visit } from '../visit.ts';
import { element } from '../element.ts';
import { componentTag } from './mdx-document.ts';

/** Puts the children of each component in its place, for all who cannot run it. */
export function unwrapComponents(tree: Root): void {
	let count = 0;
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== componentTag || !parent || index === undefined) return undefined;
		count += 1;
		parent.children.splice(index, 1, ...node.children);
		return index;
	});
	if (count > 0) tree.children = inParagraphs(tree.children);
}

const phrasing = new Set(
	'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark math q s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
);

/** A component alone on its line may hold words without a paragraph: elsewhere they are one. */
function inParagraphs(nodes: readonly RootContent[]): RootContent[] {
	const result: RootContent[] = [];
	let words: Element | undefined;
	for (const node of nodes) {
		const isBreak = node.type === 'text' && /^\n+$/.test(node.value);
		const isWord = node.type === 'text' ? !isBreak : isPhrasing(node);
		if (!isWord) {
			words = undefined;
			result.push(node);
		} else if (node.type === 'text' || node.type === 'element') {
			if (!words) {
				words = element('p');
				result.push(words);
			}
			words.children.push(node);
		}
	}
	return result;
}

function isPhrasing(node: RootContent): boolean {
	return node.type === 'element' && phrasing.has(node.tagName);
}
