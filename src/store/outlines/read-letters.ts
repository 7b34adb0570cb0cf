import type { Element, Text } from 'hast';
import { declared } from '../diagrams/cascade.ts';
import { baselineShift, styleWithin, type TextStyle } from '../diagrams/text-layout.ts';
import { lengthsOf } from './lengths.ts';
import type { SvgNode } from './svg-node.ts';

/** One character of a text, with what its elements say of its place, in pixels. */
export interface Letter {
	sign: string;
	style: TextStyle;
	/** Where it stands in the tree. */
	node: Text;
	x?: number;
	y?: number;
	dx?: number;
	dy?: number;
	/** How far below its place it stands. */
	drop: number;
	/** After it. */
	spacing: number;
	/** It is set by itself: room may come between it and the next one. */
	isAlone: boolean;
}

/** Letters [from, to) that have to come to a length, in pixels. */
export interface Fit {
	from: number;
	to: number;
	length: number;
	/** Letters may be stretched, too; otherwise only the room between them. */
	stretches: boolean;
}

/** The letters of a `<text>`, in order. */
export interface Reading {
	letters: Letter[];
	fits: Fit[];
}

/** What a text stands in. */
export interface Surroundings {
	/** The style of its parent. */
	style: TextStyle;
	sheets: readonly string[];
	/** The picture's own pixels. */
	width: number;
	height: number;
}

/** Reads a `<text>` as browsers do: spaces collapse, inner elements win, lists go by letter. */
export function readLetters(text: SvgNode, around: Surroundings): Reading {
	const reading: Reader = { letters: [], fits: [], afterSpace: true, around };
	readElement(text, { style: around.style, drop: 0, spacing: 0, isAlone: false }, reading);
	while (isBlank(reading.letters.at(-1))) reading.letters.pop();
	return { letters: reading.letters, fits: reading.fits };
}

interface Reader extends Reading {
	afterSpace: boolean;
	around: Surroundings;
}

type Manner = Pick<Letter, 'style' | 'drop' | 'spacing' | 'isAlone'>;

const isBlank = (letter: Letter | undefined): boolean =>
	letter?.sign === ' ' && !letter.style.preserve;

function readElement(node: SvgNode, above: Manner, reader: Reader): void {
	const { letters, around } = reader;
	const from = letters.length;
	const fit = fitOf(node, around);
	const manner = mannerOf(node, above, around);
	manner.isAlone ||= fit?.stretches === false;
	if (node.hasAttribute('x')) reader.afterSpace = true;
	for (const child of node.element.children) {
		if (child.type === 'text') readString(child, manner, reader);
		else if (isTextElement(child)) readElement(node.child(child), manner, reader);
	}
	place(node, letters.slice(from), around);
	if (fit) reader.fits.push({ ...fit, from, to: letters.length });
}

/** Elements within a text that hold letters of it. */
export const isTextElement = (node: Element['children'][number]): node is Element =>
	node.type === 'element' && /^(?:tspan|a)$/.test(node.tagName);

const ownNames: ReadonlySet<string> = new Set(['letter-spacing', 'baseline-shift']);

function mannerOf(node: SvgNode, above: Manner, { sheets }: Surroundings): Manner {
	const style = styleWithin(node, above.style, sheets);
	const values = declared(node, sheets, ownNames);
	const value = (name: string): string | null => values.get(name) ?? node.getAttribute(name);
	const scale = { size: style.size, extent: above.style.size };
	const [spacing = above.spacing] = lengthsOf(value('letter-spacing'), scale);
	const shift = value('baseline-shift');
	// As far as browsers shift them.
	const named = { sub: 0.2, super: -0.4 }[shift ?? ''];
	const raised = named === undefined ? -(lengthsOf(shift, scale)[0] ?? 0) : named * style.size;
	const inner = above.drop - baselineShift(above.style) + raised;
	return {
		style,
		drop: inner + baselineShift(style),
		spacing,
		isAlone: above.isAlone || spacing !== 0,
	};
}

function fitOf(node: SvgNode, { width }: Surroundings): Omit<Fit, 'from' | 'to'> | undefined {
	const [length = 0] = lengthsOf(node.getAttribute('textLength'), { size: 16, extent: width });
	if (length <= 0) return undefined;
	return { length, stretches: node.getAttribute('lengthAdjust') === 'spacingAndGlyphs' };
}

function readString(node: Text, manner: Manner, reader: Reader): void {
	for (const letter of node.value.normalize('NFC')) {
		const sign = /[\t\n\r]/.test(letter) ? ' ' : letter;
		if (sign === ' ' && reader.afterSpace && !manner.style.preserve) continue;
		reader.afterSpace = sign === ' ';
		reader.letters.push({ sign, node, ...manner });
	}
}

const axes = { x: 'width', dx: 'width', y: 'height', dy: 'height' } as const;

/** What inner elements said already stays. */
function place(node: SvgNode, letters: readonly Letter[], around: Surroundings): void {
	const [first] = letters;
	if (!first) return;
	for (const name of ['x', 'y', 'dx', 'dy'] as const) {
		const scale = { size: first.style.size, extent: around[axes[name]] };
		for (const [index, length] of lengthsOf(node.getAttribute(name), scale).entries()) {
			const letter = letters[index];
			if (letter) letter[name] ??= length;
		}
	}
}
