import { shape, type Shaped } from '../cards/shape.ts';
import type { Letters } from '../cards/typeface.ts';
import { textWidth } from '../diagrams/text-width.ts';
import type { Fit, Letter, Reading } from './read-letters.ts';

/** Letters that are set in one go. Lengths are pixels. */
export interface Run {
	/** The letter that they begin with. */
	first: Letter;
	/** Of the letters before it. */
	at: number;
	shaped: Shaped;
	/** Where it begins, on the baseline. */
	x: number;
	y: number;
	/** Letters are drawn this much wider than they are. */
	stretch: number;
	/** After it. */
	gap: number;
}

/** Letters as they are set, for each weight. */
export type Faces = (bold: boolean) => Letters;

/**
 * Sets a text. Nothing is wider than Arial would set it, which most drawings are measured with: what
 * would be is drawn narrower.
 */
export function setRuns({ letters, fits }: Reading, faces: Faces): Run[] {
	const runs = cutRuns(letters).map(([at, part]) => runOf(at, part, faces));
	for (const fit of fits) fitRuns(runs, fit);
	layRuns(runs);
	return runs;
}

/** What stands in one element, up to where a letter has a place of its own. */
function cutRuns(letters: readonly Letter[]): [at: number, letters: Letter[]][] {
	const runs: [number, Letter[]][] = [];
	for (const [index, letter] of letters.entries()) {
		const last = runs.at(-1)?.[1];
		if (last && last[0]?.node === letter.node && !isMoved(letter)) last.push(letter);
		else runs.push([index, [letter]]);
	}
	return runs;
}

const isMoved = ({ x, y, dx, dy, isAlone }: Letter): boolean =>
	isAlone || [x, y, dx, dy].some((each) => each !== undefined);

function runOf(at: number, letters: readonly Letter[], faces: Faces): Run {
	const [first] = letters;
	if (!first) throw new Error('Unexpected run without letters, expected one at least');
	const { style } = first;
	const { fonts, put } = faces(style.bold);
	const text = letters.map(({ sign }) => sign).join('');
	const shaped = shape(Array.from(text, (sign) => put.get(sign) ?? '').join(''), { fonts });
	const natural = (shaped.width * style.size) / 1000;
	const stretch = natural > 0 ? Math.min(1, textWidth(text, style) / natural) : 1;
	return { first, at, shaped, x: 0, y: 0, stretch, gap: first.spacing };
}

const widthOf = ({ shaped, first, stretch }: Run): number =>
	(shaped.width * first.style.size * stretch) / 1000;

/** `textLength`: letters are made narrower, or stretched, or moved apart. */
function fitRuns(runs: readonly Run[], { from, to, length, stretches }: Fit): void {
	const mine = runs.filter(({ at }) => at >= from && at < to);
	const total = mine.reduce((sum, run) => sum + widthOf(run), 0);
	const room = mine.reduce((sum, { gap, first }) => sum + gap + (first.dx ?? 0), 0);
	if (total === 0) return;
	if (stretches || total + room > length) {
		const factor = Math.max(0.1, (length - room) / total);
		for (const run of mine) run.stretch *= factor;
		return;
	}
	for (const run of mine) run.gap += (length - total - room) / Math.max(1, mine.length - 1);
}

/** Gives each run its place; letters up to the next that has one of its own are aligned as one. */
function layRuns(runs: readonly Run[]): void {
	let [x, y] = [0, 0];
	let chunk: Run[] = [];
	let start = 0;
	for (const run of runs) {
		const { first } = run;
		if (first.x !== undefined || first.y !== undefined) {
			align(chunk, x - start);
			chunk = [];
			start = first.x ?? x;
		}
		x = (first.x ?? x) + (first.dx ?? 0);
		y = (first.y ?? y) + (first.dy ?? 0);
		chunk.push(run);
		run.x = x;
		run.y = y + first.drop;
		x += widthOf(run) + run.gap;
	}
	align(chunk, x - start);
}

function align(chunk: readonly Run[], width: number): void {
	const anchor = chunk[0]?.first.style.anchor;
	const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
	// Room after the last letter is none between letters.
	const gap = chunk.at(-1)?.gap ?? 0;
	for (const run of chunk) run.x -= share * (width - gap);
}
