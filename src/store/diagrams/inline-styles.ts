import { declared } from './cascade.ts';
import { parseColour, toHex } from './colour.ts';
import { sheetsFor } from './text-layout.ts';

const colours = new Set(['fill', 'stroke', 'stop-color']);

/** What a picture may be painted with; all of it can stand in attributes. */
const paints = new Set([
	...colours,
	'fill-opacity',
	'fill-rule',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stop-opacity',
	'opacity',
	'font-size',
	'font-weight',
	'font-style',
	'text-anchor',
	'text-decoration',
	'dominant-baseline',
	'alignment-baseline',
	'marker-start',
	'marker-mid',
	'marker-end',
	'clip-path',
	'display',
	'visibility',
	'paint-order',
	'rx',
	'ry',
]);

/**
 * Writes what sheets and `style` attributes say into presentation attributes, and drops the sheets:
 * every renderer understands the result, and nothing is left for a hostile sheet to hide in.
 */
export function inlineStyles(svg: Element): void {
	const sheets = sheetsFor(svg);
	const all = [svg, ...svg.querySelectorAll('*')];
	// All are asked before one is changed: selectors may look at classes and attributes of others.
	const asked = all.map((element) => [element, declared(element, sheets)] as const);
	for (const [element, values] of asked) {
		for (const [name, value] of values) {
			if (paints.has(name) && !isInvalid(name, value)) element.setAttribute(name, value);
		}
		if (/^(?:pre|break)/.test(values.get('white-space') ?? '')) {
			element.setAttribute('xml:space', 'preserve');
		}
		const family = values.get('font-family') ?? element.getAttribute('font-family') ?? '';
		if (/mono|courier/i.test(family)) element.setAttribute('font-family', 'monospace');
		else element.removeAttribute('font-family');
	}
	for (const [element, values] of asked) simplify(element, values.get('color'));
	for (const style of svg.querySelectorAll('style')) style.remove();
}

/** Older libraries write negative widths and `undefined`, which browsers skip and others do not. */
function isInvalid(name: string, value: string): boolean {
	return /undefined|NaN|var\(/.test(value) || (name === 'stroke-width' && value.startsWith('-'));
}

function simplify(element: Element, ownColour: string | undefined): void {
	if (ownColour) element.setAttribute('color', ownColour);
	for (const { name, value } of Array.from(element.attributes)) {
		if (!paints.has(name)) continue;
		if (isInvalid(name, value)) element.removeAttribute(name);
		else if (colours.has(name)) {
			const plain = value.trim().toLowerCase() === 'currentcolor' ? colourAbove(element) : value;
			const colour = parseColour(plain);
			element.setAttribute(name, colour ? (colour.a === 0 ? 'none' : toHex(colour)) : plain);
		}
	}
}

function colourAbove(element: Element): string {
	return element.closest('[color]')?.getAttribute('color') ?? '#000';
}
