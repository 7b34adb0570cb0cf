import { declared, type Styled } from './cascade.ts';
import { type Box, boxAround, corners } from './matrix.ts';
import { ascent, descent, type Face, textWidth } from './text-width.ts';

/** A piece of text that is set in one go. */
interface Run {
	text: string;
	face: TextStyle;
	/** The elements whose text this is, innermost first. */
	owners: Element[];
	x: number;
	y: number;
	width: number;
	/** Runs with the same number are aligned as one. */
	chunk: number;
}

interface Pen {
	x: number;
	y: number;
	chunk: number;
	runs: Run[];
	anchors: string[];
	/** Whether a space here would follow a space, and so vanish. */
	afterSpace: boolean;
}

/** How text is set, inherited by what it holds. */
export interface TextStyle extends Face {
	anchor: string;
	baseline: string;
	preserve: boolean;
}

const names: ReadonlySet<string> = new Set([
	'font-size',
	'font-weight',
	'font-family',
	'font',
	'text-anchor',
	'dominant-baseline',
	'alignment-baseline',
	'white-space',
]);

/** Of text that nothing says anything of. */
export const initialStyle: TextStyle = {
	size: 16,
	bold: false,
	mono: false,
	anchor: 'start',
	baseline: 'auto',
	preserve: false,
};

/** Texts of the sheets inside the outermost picture that holds the element. */
export function sheetsFor(element: Element): string[] {
	let outer: Element | undefined;
	for (let at: Element | null = element; at; at = at.parentElement) {
		if (at.localName === 'svg') outer = at;
	}
	return Array.from(outer?.children ?? [])
		.filter(({ localName }) => localName === 'style')
		.map(({ textContent }) => textContent);
}

/** The style of text that stands directly in the element. */
export function textStyleOf(element: Element, sheets = sheetsFor(element)): TextStyle {
	const parent = element.parentElement;
	return styleWithin(element, parent ? textStyleOf(parent, sheets) : initialStyle, sheets);
}

/** The style of text in an element that stands in text of the style `above`. */
export function styleWithin(
	element: Styled,
	above: TextStyle,
	sheets: readonly string[],
): TextStyle {
	const values = declared(element, sheets, names);
	const value = (name: string): string | null => values.get(name) ?? element.getAttribute(name);
	const weight = value('font-weight');
	const family = value('font-family');
	const space = value('white-space') ?? element.getAttribute('xml:space');
	// `alignment-baseline` does not inherit; mermaid sets it on the text itself.
	const baseline = value('dominant-baseline') ?? value('alignment-baseline');
	return {
		size: sizeOf(value('font-size'), above.size),
		bold: weight && weight !== 'inherit' ? /bold|[6-9]00/.test(weight) : above.bold,
		mono: family && family !== 'inherit' ? /^\s*['"]?(?:.*mono|courier)/i.test(family) : above.mono,
		anchor: kept(value('text-anchor'), above.anchor),
		baseline: kept(baseline, above.baseline),
		preserve: space ? /^(?:pre|break)/.test(space) : above.preserve,
	};
}

const kept = (value: string | null, above: string): string =>
	value && value !== 'inherit' ? value : above;

/** Of Arial, in em. */
const xHeight = 0.519;

const keywords: Record<string, number> = { small: 13, medium: 16, large: 18, 'x-small': 10 };

/** `14px`, `1.2em`, `14` → pixels. */
function sizeOf(text: string | null, above: number): number {
	const match = /^([\d.]+)\s*(px|pt|em|ex|rem|%)?$/.exec(text?.trim() ?? '');
	if (!match) return keywords[text ?? ''] ?? above;
	const number = Number(match[1]);
	if (match[2] === 'em') return number * above;
	if (match[2] === 'ex') return number * xHeight * above;
	if (match[2] === '%') return (number * above) / 100;
	if (match[2] === 'rem') return number * 16;
	return match[2] === 'pt' ? (number * 4) / 3 : number;
}

/** Sets a `<text>`: where each piece of it stands. */
export function layoutText(text: Element): Run[] {
	const pen: Pen = { x: 0, y: 0, chunk: -1, runs: [], anchors: [], afterSpace: true };
	const sheets = sheetsFor(text);
	setElement(text, [], pen, sheets);
	align(pen);
	return pen.runs;
}

function setElement(element: Element, above: Element[], pen: Pen, sheets: string[]): void {
	const style = textStyleOf(element, sheets);
	const owners = [element, ...above];
	const at = (name: string): number | undefined => lengthOf(element.getAttribute(name), style.size);
	const [x, y] = [at('x'), at('y')];
	if (x !== undefined || y !== undefined || pen.chunk < 0) {
		pen.chunk++;
		pen.anchors[pen.chunk] = style.anchor;
		if (x !== undefined) pen.afterSpace = true;
	}
	const shift = (name: string): number => (isShiftedWithin(element, name) ? 0 : (at(name) ?? 0));
	pen.x = (x ?? pen.x) + shift('dx');
	pen.y = (y ?? pen.y) + shift('dy');
	for (const child of element.childNodes) {
		if (child.nodeType === 3) setString(child.nodeValue ?? '', { style, owners }, pen);
		else if (isText(child)) setElement(child, owners, pen, sheets);
	}
}

/** The first letter takes `dx` and `dy` from the innermost element that gives them. */
export function isShiftedWithin(element: Element, name: string): boolean {
	const first = Array.from(element.childNodes).find((node) => node.nodeValue?.trim() !== '');
	return first !== undefined && isText(first) && first.hasAttribute(name);
}

function isText(node: Node): node is Element {
	return node.nodeType === 1 && /^(?:tspan|a|textpath)$/i.test(node.nodeName);
}

function setString(
	source: string,
	{ style, owners }: { style: TextStyle; owners: Element[] },
	pen: Pen,
): void {
	let text = source.replace(/[\t\n\r ]/g, ' ');
	if (!style.preserve) {
		text = text.replace(/ +/g, ' ');
		if (pen.afterSpace) text = text.replace(/^ /, '');
	}
	if (!text) return;
	pen.afterSpace = text.endsWith(' ');
	const width = textWidth(text, style);
	const y = pen.y + baselineShift(style);
	pen.runs.push({ text, face: style, owners, x: pen.x, y, width, chunk: pen.chunk });
	pen.x += width;
}

/** How far below its place the text of an element stands, in pixels. */
export const baselineOf = (element: Element): number => baselineShift(textStyleOf(element));

/** How far below `y` the letters stand. */
export function baselineShift({ baseline, size }: TextStyle): number {
	if (baseline === 'middle') return 0.259 * size;
	if (baseline === 'central') return ((ascent - descent) / 2) * size;
	if (/^(?:hanging|text-before-edge|text-top|before-edge)$/.test(baseline)) return ascent * size;
	if (/^(?:text-after-edge|after-edge|ideographic|text-bottom)$/.test(baseline))
		return -descent * size;
	return 0;
}

function align({ runs, anchors }: Pen): void {
	const last = runs.at(-1);
	if (last?.text.endsWith(' ') && last.text.length > 1 && !last.face.preserve) {
		last.width -= textWidth(' ', last.face);
	}
	for (const [chunk, anchor] of anchors.entries()) {
		if (anchor !== 'middle' && anchor !== 'end') continue;
		const mine = runs.filter((run) => run.chunk === chunk);
		const width = mine.reduce((sum, run) => sum + run.width, 0);
		for (const run of mine) run.x -= anchor === 'middle' ? width / 2 : width;
	}
}

/** An attribute such as `x`; only the first of several values. */
function lengthOf(text: string | null, size: number): number | undefined {
	const match = /^\s*(-?[\d.]+(?:e-?\d+)?)\s*(em|px)?/i.exec(text ?? '');
	if (!match) return undefined;
	return Number(match[1]) * (match[2] === 'em' ? size : 1);
}

/** The box around pieces of text, as high as the face and not as the letters; browsers round it. */
export function boxOfRuns(runs: readonly Run[]): Box | undefined {
	return boxAround(
		runs.flatMap(({ x, y, width, face: { size } }) => {
			const above = Math.round(ascent * size);
			return corners({ x, y: y - above, width, height: above + Math.round(descent * size) });
		}),
	);
}
