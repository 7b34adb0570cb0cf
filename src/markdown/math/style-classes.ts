import { nearestInk } from './math-colours.ts';

/** Class for what an inline style says; undefined: it is not needed, or not wanted. */
type ToClass = (value: string) => string | undefined;

const line: Record<string, string> = { solid: '', dashed: '-dashed', double: '-double' };

/** `0.06em dashed` at the top → `line-top-dashed`. */
function lineAt(side: string): ToClass {
	return (value) => {
		const kind = line[/\b(solid|dashed|double)\b/.exec(value)?.[1] ?? ''];
		return kind === undefined ? undefined : `line-${side}${kind}`;
	};
}

/** Sides of cells, in hundredths of an em; the sheet holds one rule for each. */
const gaps = [0, 14, 25, 40, 60, 100];

function gapAt(side: 'l' | 'r'): ToClass {
	return (value) => {
		const gap = closest(inEm(value) * 100, gaps);
		// What the browser does by itself.
		return gap === 40 ? undefined : `gap-${side}${gap}`;
	};
}

/** Heights of rows, in tenths of an ex. */
function rowHeight(value: string): string | undefined {
	const height = closest(Number.parseFloat(value) * 10, [0, 5, 10, 15, 25]);
	return height === 5 ? undefined : `row-${height}`;
}

/** Space that is taken back, in eighteenths of an em: `\!` is 3. */
const kerns = [1, 2, 3, 4, 5, 6, 9, 18, 36];

const always =
	(name: string): ToClass =>
	() =>
		name;

const toClass: Record<string, ToClass> = {
	'border-top': lineAt('top'),
	'border-bottom': lineAt('bottom'),
	'border-left': lineAt('left'),
	'border-right': lineAt('right'),
	'padding-left': gapAt('l'),
	'padding-right': gapAt('r'),
	'padding-top': rowHeight,
	'margin-left': (value) => `kern-${closest(-inEm(value) * 18, kerns)}`,
	border: (value) => inkClass('edge', value),
	color: (value) => inkClass('ink', value),
	'font-weight': always('bold'),
	'font-style': always('italic'),
	'text-align': always('tml-left'),
	'math-depth': (value) => `depth-${value === '2' ? 2 : 0}`,
	transform: always('mirror'),
	width: (value) => (value === '100%' ? 'wide' : value === '90%' ? undefined : 'glue'),
	position: (value) => (value === 'absolute' ? 'lap-inner' : 'lap'),
	display: (value) => (value === 'flex' ? 'lap-centre' : undefined),
};

/** Inline styles → classes: content carries no styles, and the sheet knows all of these. */
export function styleClasses(style: string): string[] {
	const classes: string[] = [];
	for (const declaration of style.split(';')) {
		const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
		const found = Object.hasOwn(toClass, name) ? toClass[name]?.(value) : undefined;
		if (found) classes.push(found);
	}
	return classes;
}

/** `edge red` for a frame, `wash red` for a ground, `ink red` for text. */
export function inkClass(use: 'edge' | 'ink' | 'wash', value: string): string | undefined {
	const ink = nearestInk(/#[\da-f]+/i.exec(value)?.[0] ?? '');
	if (use === 'edge') return ink ? `edge ${ink}` : 'edge';
	return ink && `${use} ${ink}`;
}

const unitsInEm: Record<string, number> = { em: 1, pt: 0.1, px: 0.075, ex: 0.43 };

function inEm(length: string): number {
	const [, number = '0', unit = 'em'] = /^(-?[\d.]+)([a-z]*)$/.exec(length) ?? [];
	return Number(number) * (unitsInEm[unit] ?? 1);
}

function closest(value: number, choices: readonly number[]): number {
	return choices.reduce((best, each) =>
		Math.abs(each - value) < Math.abs(best - value) ? each : best,
	);
}
