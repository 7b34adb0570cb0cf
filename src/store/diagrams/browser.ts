import { JSDOM } from 'jsdom';
import { boundingBox, matrixToRoot, outlineOf } from './bounding-box.ts';
import { boxAround } from './matrix.ts';
import { flattenPath, lengthOf, pointAt } from './path.ts';
import { layoutText, textStyleOf } from './text-layout.ts';
import { textWidth } from './text-width.ts';

/** Wide enough for rows of C4 diagrams, narrow enough for a page. */
const screenWidth = 1200;

/** A document without a browser that can measure: what mermaid asks of one, and nothing else. */
export function openDocument(): Document {
	const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
		pretendToBeVisual: true,
	});
	for (const name of Object.getOwnPropertyNames(window)) {
		if (name in globalThis || name.startsWith('_')) continue;
		const descriptor = Object.getOwnPropertyDescriptor(window, name);
		if (descriptor) Object.defineProperty(globalThis, name, { ...descriptor, configurable: true });
	}
	define(globalThis, 'window', window);
	define(globalThis, 'document', window.document);
	define(window.screen, 'availWidth', screenWidth);
	define(window, 'getComputedStyle', computedStyle);
	define(globalThis, 'getComputedStyle', computedStyle);
	define(window.HTMLElement.prototype, 'offsetWidth', screenWidth);
	define(window.HTMLCanvasElement.prototype, 'getContext', () => canvasContext);
	measure(window.SVGElement.prototype);
	return window.document;
}

function define(target: object, name: string, value: unknown): void {
	Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

/** The measuring methods of SVG, which jsdom does not have. */
function measure(prototype: SVGElement): void {
	define(prototype, 'getBBox', function (this: SVGElement) {
		return boundingBox(this);
	});
	define(prototype, 'getBoundingClientRect', function (this: SVGElement) {
		const box = boxAround(outlineOf(this, matrixToRoot(this)).flat());
		const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
		return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
	});
	define(prototype, 'getComputedTextLength', function (this: SVGElement) {
		const runs = layoutText(this.closest('text') ?? this);
		const mine = runs.filter(({ owners }) => owners.includes(this));
		return mine.reduce((sum, { width }) => sum + width, 0);
	});
	define(prototype, 'getTotalLength', function (this: SVGElement) {
		return lengthOf(flattenPath(this.getAttribute('d') ?? ''));
	});
	define(prototype, 'getPointAtLength', function (this: SVGElement, length: number) {
		return pointAt(flattenPath(this.getAttribute('d') ?? ''), length);
	});
}

/** Only what mermaid asks for. */
function computedStyle(element: Element) {
	const { size, anchor } = textStyleOf(element);
	const fontSize = `${size}px`;
	return {
		fontSize,
		textAnchor: anchor,
		getPropertyValue: (name: string) => (name === 'font-size' ? fontSize : '0px'),
	};
}

/** Cytoscape measures labels on a canvas, which nobody sees. */
const canvasContext = {
	font: '16px',
	measureText: (text: string) => ({
		width: textWidth(text, { size: 16, bold: false, mono: false }),
	}),
	clearRect: () => undefined,
	fillText: () => undefined,
	save: () => undefined,
	restore: () => undefined,
	setTransform: () => undefined,
	scale: () => undefined,
	translate: () => undefined,
};
