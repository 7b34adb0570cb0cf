import {
	apply,
	type Box,
	boxAround,
	corners,
	identity,
	type Matrix,
	multiply,
	parseTransform,
	type Point,
} from './matrix.ts';
import { flattenPath } from './path.ts';
import { boxOfRuns, layoutText } from './text-layout.ts';

const containers = new Set(['g', 'svg', 'a', 'switch', 'symbol']);
const texts = new Set(['tspan', 'textpath']);
const empty: Box = { x: 0, y: 0, width: 0, height: 0 };

/** `getBBox`: the box of an element in its own coordinates, without strokes. */
export function boundingBox(element: Element): Box {
	return boxAround(outlineOf(element, identity).flat()) ?? empty;
}

/** Points around an element after `matrix`, a list for each shape. */
export function outlineOf(element: Element, matrix: Matrix): Point[][] {
	const name = element.localName.toLowerCase();
	if (element.getAttribute('display') === 'none') return [];
	if (containers.has(name)) {
		return Array.from(element.children).flatMap((child) =>
			outlineOf(child, multiply(matrix, offsetOf(child))),
		);
	}
	return shapeOf(element, name).map((line) => line.map((point) => apply(matrix, point)));
}

/** How an element stands in its parent: its transform, and the place of an inner picture. */
export function offsetOf(element: Element): Matrix {
	const transform = parseTransform(element.getAttribute('transform'));
	const name = element.localName;
	if (name !== 'svg' && name !== 'use') return transform;
	const at: Matrix = [1, 0, 0, 1, number(element, 'x'), number(element, 'y')];
	return multiply(transform, at);
}

function shapeOf(element: Element, name: string): Point[][] {
	const get = (attribute: string): number => number(element, attribute);
	if (name === 'text' || texts.has(name)) return boxed(textBox(element));
	if (name === 'rect' || name === 'image' || name === 'foreignobject') {
		const size = { width: get('width'), height: get('height') };
		return [corners({ x: get('x'), y: get('y'), ...size })];
	}
	if (name === 'circle') return [ellipse(get('cx'), get('cy'), { rx: get('r'), ry: get('r') })];
	if (name === 'ellipse') return [ellipse(get('cx'), get('cy'), { rx: get('rx'), ry: get('ry') })];
	if (name === 'line') {
		return [
			[
				{ x: get('x1'), y: get('y1') },
				{ x: get('x2'), y: get('y2') },
			],
		];
	}
	if (name === 'polygon' || name === 'polyline')
		return [pairs(element.getAttribute('points') ?? '')];
	if (name === 'path') return flattenPath(element.getAttribute('d') ?? '');
	return [];
}

const boxed = (box: Box | undefined): Point[][] => (box ? [corners(box)] : []);

/** A whole text, or the part of it that an inner element holds. */
function textBox(element: Element): Box | undefined {
	const whole = element.closest('text') ?? element;
	return boxOfRuns(layoutText(whole).filter(({ owners }) => owners.includes(element)));
}

function ellipse(cx: number, cy: number, { rx, ry }: { rx: number; ry: number }): Point[] {
	return Array.from({ length: 32 }, (_, step) => {
		const angle = (step * Math.PI) / 16;
		return { x: cx + rx * Math.cos(angle), y: cy + ry * Math.sin(angle) };
	});
}

function pairs(text: string): Point[] {
	const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
	return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => ({
		x: numbers[2 * index] ?? 0,
		y: numbers[2 * index + 1] ?? 0,
	}));
}

function number(element: Element, name: string): number {
	const value = Number.parseFloat(element.getAttribute(name) ?? '');
	return Number.isFinite(value) ? value : 0;
}

/** From an element's own coordinates to those of the outermost picture. */
export function matrixToRoot(element: Element): Matrix {
	let matrix = identity;
	for (let at: Element | null = element; at; at = at.parentElement) {
		if (at.localName === 'svg' && at.parentElement?.closest('svg') == null) break;
		matrix = multiply(offsetOf(at), matrix);
	}
	return matrix;
}
