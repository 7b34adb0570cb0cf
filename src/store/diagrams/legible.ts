import { matrixToRoot, outlineOf } from './bounding-box.ts';
import { blend, type Colour, contrast, parseColour, toHex } from './colour.ts';
import { boxAround, type Point, transformBox } from './matrix.ts';
import { boxOfRuns, layoutText } from './text-layout.ts';
import { inks, type Mode } from './inks.ts';

/** WCAG 2.2, 1.4.3. */
const enough = 4.5;
/** WCAG 2.2, 1.4.11, and somewhat less: a line says something by its place, too. */
const enoughForLines = 2;

interface Surface {
	outline: Point[][];
	colour: Colour;
}

const shapes = 'rect,circle,ellipse,polygon,path';
const black: Colour = { r: 0, g: 0, b: 0, a: 1 };

/**
 * Gives text that an author's colour, or one that mermaid always uses, made hard to read the ink
 * that reads best on what lies under it; and lines that vanish in the paper the ink of lines.
 */
export function makeLegible(svg: Element, mode: Mode): void {
	const ink = (name: keyof typeof inks): Colour =>
		parseColour(inks[name][mode === 'light' ? 0 : 1]) ?? black;
	const surfaces: Surface[] = [];
	const candidates = [ink('jiao'), ...inks.jiao.map((each) => parseColour(each) ?? black)];
	const [paper, line] = [ink('paper'), ink('zhong')];
	for (const element of svg.querySelectorAll(`${shapes},text,line,polyline`)) {
		if (element.closest('marker')) mendSign({ element, paper, ink: line });
		if (element.closest('defs,marker,symbol,clipPath,pattern')) continue;
		if (element.localName === 'text') mendText(element, surfaces, paper, candidates);
		else if (isHollow(element)) {
			const under = colourUnder(middleOf(element), surfaces, paper);
			mendLine({ element, under, paper, ink: line });
		} else {
			const surface = surfaceOf(element);
			if (surface) surfaces.push(surface);
		}
	}
}

/** The value of an attribute that is inherited. */
function inherited(element: Element, name: string): string | undefined {
	for (let at: Element | null = element; at; at = at.parentElement) {
		const value = at.getAttribute(name);
		if (value && value !== 'inherit') return value;
	}
	return undefined;
}

function surfaceOf(element: Element): Surface | undefined {
	const colour = parseColour(inherited(element, 'fill') ?? '#000');
	if (!colour) return undefined;
	const own = Number.parseFloat(inherited(element, 'fill-opacity') ?? '1');
	const a = colour.a * own * opacityOf(element);
	if (!(a > 0.05)) return undefined;
	return { outline: outlineOf(element, matrixToRoot(element)), colour: { ...colour, a } };
}

function opacityOf(element: Element): number {
	let opacity = 1;
	for (let at: Element | null = element; at; at = at.parentElement) {
		const own = Number.parseFloat(at.getAttribute('opacity') ?? '1');
		if (Number.isFinite(own)) opacity *= own;
	}
	return opacity;
}

function mendText(text: Element, surfaces: Surface[], paper: Colour, candidates: Colour[]): void {
	// It stands on a sign at the end of a line, which is no surface.
	if (text.classList.contains('sequenceNumber')) return;
	const matrix = matrixToRoot(text);
	const runs = layoutText(text);
	for (const owner of new Set(runs.flatMap(({ owners }) => owners.slice(0, 1)))) {
		const box = boxOfRuns(runs.filter(({ owners }) => owners[0] === owner));
		const colour = parseColour(inherited(owner, 'fill') ?? '#000');
		if (!box || !colour) continue;
		const { x, y, width, height } = transformBox(matrix, box);
		const under = colourUnder({ x: x + width / 2, y: y + height / 2 }, surfaces, paper);
		const seen = blend(under, { ...colour, a: colour.a * opacityOf(owner) });
		if (contrast(seen, under) >= enough) continue;
		const best = candidates.toSorted((a, b) => contrast(b, under) - contrast(a, under))[0];
		if (best) owner.setAttribute('fill', toHex(best));
		for (const faded of [owner, text]) faded.removeAttribute('opacity');
	}
	// An outline of letters is an accident of inheritance, and makes them bold.
	if (inherited(text, 'stroke')) text.setAttribute('stroke', 'none');
}

function colourUnder(point: Point, surfaces: Surface[], paper: Colour): Colour {
	let colour = paper;
	for (const surface of surfaces) {
		if (isInside(point, surface.outline)) colour = blend(colour, surface.colour);
	}
	return colour;
}

/** Even–odd, over all lines of an outline. */
function isInside(point: Point, outline: Point[][]): boolean {
	const box = boxAround(outline.flat());
	if (!box || point.x < box.x || point.x > box.x + box.width) return false;
	if (point.y < box.y || point.y > box.y + box.height) return false;
	return outline.some((line) => {
		let inside = false;
		let from = line.at(-1) ?? point;
		for (const to of line) {
			const crosses = from.y > point.y !== to.y > point.y;
			const at = ((to.x - from.x) * (point.y - from.y)) / (to.y - from.y) + from.x;
			if (crosses && point.x < at) inside = !inside;
			from = to;
		}
		return inside;
	});
}

interface Line {
	element: Element;
	/** What lies under its middle. */
	under: Colour;
	paper: Colour;
	ink: Colour;
}

/** A stroke around nothing must differ from what it crosses. */
function mendLine({ element, under, ink }: Line): void {
	const stroke = parseColour(inherited(element, 'stroke') ?? 'none');
	if (stroke && contrast(blend(under, stroke), under) < enoughForLines) {
		const best = [ink, ...inks.zhong.map((each) => parseColour(each) ?? black)];
		best.sort((a, b) => contrast(b, under) - contrast(a, under));
		element.setAttribute('stroke', toHex(best[0] ?? ink));
	}
}

/** A sign at the end of a line; white within it stands for the paper. */
function mendSign({ element, paper, ink }: Omit<Line, 'under'>): void {
	const stroke = parseColour(inherited(element, 'stroke') ?? 'none');
	const fill = parseColour(inherited(element, 'fill') ?? '#000');
	const isLost = (colour: Colour): boolean =>
		contrast(blend(paper, colour), paper) < enoughForLines;
	if (stroke && isLost(stroke)) element.setAttribute('stroke', toHex(ink));
	const isHole = stroke !== undefined && fill !== undefined && toHex(fill) === '#fff';
	if (!fill || (!isLost(fill) && !isHole)) return;
	element.setAttribute('fill', toHex(stroke ? paper : ink));
}

function isHollow(element: Element): boolean {
	return (
		['line', 'polyline'].includes(element.localName) ||
		!parseColour(inherited(element, 'fill') ?? '#000')
	);
}

function middleOf(element: Element): Point {
	const line = outlineOf(element, matrixToRoot(element))[0] ?? [];
	const [from, to] = [
		line[Math.floor((line.length - 1) / 2)],
		line[Math.ceil((line.length - 1) / 2)],
	];
	return { x: ((from?.x ?? 0) + (to?.x ?? 0)) / 2, y: ((from?.y ?? 0) + (to?.y ?? 0)) / 2 };
}
