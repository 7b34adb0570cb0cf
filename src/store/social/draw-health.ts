import type { CardText } from '../../domain/card.ts';
import type { Canvas } from './canvas.ts';
import { drawText, setText } from './set-text.ts';

const stroke = { width: 9, step: 20, height: 78 };
const colours = { ink: '#14110d', rest: '#dcd4c4' };
const scoreBox = {
	...{ width: 200, height: 64, largest: 64, legible: 0, leading: 1, maxLines: 1 },
	...{ longest: 6, weight: 600 },
};

/** Strokes of the dimensions and the number they make; `x` is where it ends. */
export async function drawHealth(
	canvas: Canvas,
	{ strokes, score }: NonNullable<CardText['health']>,
	{ x, y }: { x: number; y: number },
): Promise<void> {
	const number = await setText(score, 'en', scoreBox);
	const left = Math.round(x - number.width);
	drawText(canvas, number, { x: left, y: y + 8, ink: canvas.ink(colours.ink) });
	const first = left - 26 - strokes.length * stroke.step;
	for (const [index, value] of strokes.entries()) {
		const area = { x: first + index * stroke.step, width: stroke.width };
		const full = Math.round(((value ?? 0) / 100) * stroke.height);
		canvas.fill({ ...area, y, height: stroke.height - full }, canvas.ink(colours.rest));
		canvas.fill({ ...area, y: y + stroke.height - full, height: full }, canvas.ink(colours.ink));
	}
}
