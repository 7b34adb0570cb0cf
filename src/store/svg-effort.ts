import type { Element } from 'hast';
import { visit } from '../markdown/visit.ts';

/** Elements that a picture may come to once every `<use>` is drawn out. */
const limit = 200_000;

/**
 * False for a picture whose `<use>` elements multiply each other without end: a few lines of them
 * come to more elements than any browser can draw.
 */
export function isDrawable(svg: Element): boolean {
	const byId = new Map<string, Element>();
	visit(svg, 'element', (node) => {
		const { id } = node.properties;
		if (typeof id === 'string' && !byId.has(id)) byId.set(id, node);
	});
	return effortOf(svg, { byId, known: new Map(), open: new Set() }) <= limit;
}

interface Count {
	byId: ReadonlyMap<string, Element>;
	known: Map<Element, number>;
	/** Elements that are being counted: a reference to one of them is a circle. */
	open: Set<Element>;
}

function effortOf(node: Element, count: Count): number {
	const known = count.known.get(node);
	if (known !== undefined) return known;
	// Browsers draw nothing of a circle.
	if (count.open.has(node)) return 0;
	count.open.add(node);
	let effort = 1;
	for (const child of node.children) {
		if (child.type === 'element') effort += effortOf(child, count);
	}
	const target = usedBy(node, count.byId);
	if (target) effort += effortOf(target, count);
	count.open.delete(node);
	count.known.set(node, effort);
	return effort;
}

function usedBy({ tagName, properties }: Element, byId: Count['byId']): Element | undefined {
	const reference = properties['href'] ?? properties['xLinkHref'];
	if (tagName !== 'use' || typeof reference !== 'string') return undefined;
	return byId.get(reference.replace(/^#/, ''));
}
