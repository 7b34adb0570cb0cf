import type { Element, Root } from 'hast';
import { lengthsOf } from './lengths.ts';
import { type Patience, SvgNode } from './svg-node.ts';

/** A `<text>`, and the size of the picture that it stands in, in that picture's own pixels. */
export interface FoundText {
	node: SvgNode;
	width: number;
	height: number;
}

/** Texts of a drawing, in order, and its sheets. */
export interface FoundTexts {
	texts: FoundText[];
	sheets: string[];
}

/** Elements that a text may stand in, one in another. */
const deepest = 200;

/** Finds what is drawn as text. In a clip path it stays text: no group may stand there. */
export function findTexts(root: Root, patience: Patience): FoundTexts {
	const found: FoundTexts = { texts: [], sheets: [] };
	for (const child of root.children) {
		if (child.type !== 'element') continue;
		look(new SvgNode(child, null, patience), { width: 300, height: 150, depth: 0 }, found);
	}
	return found;
}

interface Place {
	width: number;
	height: number;
	depth: number;
}

function look(node: SvgNode, place: Place, found: FoundTexts): void {
	const { element } = node;
	if (element.tagName === 'style') found.sheets.push(textOf(element));
	if (element.tagName === 'text') found.texts.push({ node, ...place });
	if (/^(?:style|text|clipPath)$/.test(element.tagName)) return;
	if (place.depth > deepest) node.giveUp();
	if (node.isGivenUp) return;
	const size = element.tagName === 'svg' ? userSize(node, place) : place;
	for (const child of element.children) {
		if (child.type !== 'element') continue;
		look(node.child(child), { ...size, depth: place.depth + 1 }, found);
	}
}

/** In its own pixels: the view box where there is one. */
function userSize(svg: SvgNode, { width, height }: Place): { width: number; height: number } {
	const [, , inner, tall] = lengthsOf(svg.getAttribute('viewBox'), { size: 16, extent: 0 });
	const length = (name: 'width' | 'height', extent: number): number =>
		lengthsOf(svg.getAttribute(name), { size: 16, extent })[0] ?? extent;
	return { width: inner ?? length('width', width), height: tall ?? length('height', height) };
}

function textOf({ children }: Element): string {
	return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
