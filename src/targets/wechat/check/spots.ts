import type { Element, Root } from 'hast';
import { type Declaration, readDeclarations } from './declarations.ts';

/** An element, and where it stands. */
export interface Spot {
	node: Element;
	/** In document order, from 0. */
	index: number;
	parent: Spot | undefined;
	/** Of the outermost elements: 1. */
	depth: number;
	/** `<svg>` itself, and all within. */
	inSvg: boolean;
	style: readonly Declaration[];
}

/** All elements in document order. */
export function spotsOf(root: Root): Spot[] {
	const spots: Spot[] = [];
	const visit = (parent: Root | Element, around: Spot | undefined): void => {
		for (const node of parent.children) {
			if (node.type !== 'element') continue;
			const { style } = node.properties;
			const spot: Spot = {
				node,
				index: spots.length,
				parent: around,
				depth: (around?.depth ?? 0) + 1,
				inSvg: (around?.inSvg ?? false) || node.tagName === 'svg',
				style: typeof style === 'string' ? readDeclarations(style) : [],
			};
			spots.push(spot);
			visit(node, spot);
		}
	};
	visit(root, undefined);
	return spots;
}

/** The element itself, then those around it, outwards. */
export function* outwards(spot: Spot | undefined): Generator<Spot> {
	for (let at = spot; at; at = at.parent) yield at;
}

/** Attribute as text; undefined: it is not there. */
export function attribute({ properties }: Element, name: string): string | undefined {
	const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
	return value === undefined || value === null ? undefined : String(value);
}

const shown = new Set(['img', 'svg', 'br', 'hr']);

/** Whether there is nothing to see: white space that HTML collapses, and wrappers around it. */
export function isEmpty(node: Element): boolean {
	if (shown.has(node.tagName)) return false;
	return node.children.every((child) => {
		if (child.type === 'text') return /^[ \t\n\r\f]*$/.test(child.value);
		return child.type !== 'element' || isEmpty(child);
	});
}
