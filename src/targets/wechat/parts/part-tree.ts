import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from '../../../markdown/visit.ts';

/** The nodes from one index to another below the root, with the footnotes that they refer to. */
export function partTree(
	{ children, ...root }: Root,
	{ from, to }: { from: number; to: number },
): Root {
	const own = children.slice(from, to).filter((node) => !isFootnotes(node));
	const all = children.find(isFootnotes);
	return { ...root, children: all ? [...own, ...footnotesFor(own, all)] : own };
}

/** The section with the texts of all footnotes. */
export function isFootnotes(node: RootContent): node is Element {
	return node.type === 'element' && 'dataFootnotes' in node.properties;
}

/** The texts of footnotes, which are items of a list. */
export function footnotesIn(section: Element): Element[] {
	const items: Element[] = [];
	visit(section, 'element', (node) => {
		if (node.tagName === 'li' && typeof node.properties['id'] === 'string') items.push(node);
	});
	return items;
}

/** The section without the texts that nobody refers to; none: there is nothing left of it. */
function footnotesFor(nodes: readonly RootContent[], section: Element): Element[] {
	const items = new Map(footnotesIn(section).map((item) => [String(item.properties['id']), item]));
	const used = new Set<Element>();
	const follow = (node: RootContent): void => {
		for (const id of referencesIn(node)) {
			const item = items.get(id);
			if (!item || used.has(item)) continue;
			used.add(item);
			// A footnote may refer to another one.
			follow(item);
		}
	};
	nodes.forEach(follow);
	if (used.size === 0) return [];
	return [{ ...section, children: kept(section.children, new Set(items.values()), used) }];
}

function kept(
	nodes: readonly ElementContent[],
	items: ReadonlySet<Element>,
	used: ReadonlySet<Element>,
): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type !== 'element') return [node];
		if (items.has(node)) return used.has(node) ? [node] : [];
		return [{ ...node, children: kept(node.children, items, used) }];
	});
}

function referencesIn(node: RootContent): string[] {
	const ids: string[] = [];
	if (node.type !== 'element') return ids;
	visit(node, 'element', ({ properties }) => {
		if (!('dataFootnoteRef' in properties)) return;
		ids.push(String(properties['href']).replace(/^#/, ''));
	});
	return ids;
}
