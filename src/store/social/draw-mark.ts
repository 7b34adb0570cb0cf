import sharp from 'sharp';
import type { Area, Canvas } from './canvas.ts';
import { type Colour, steps } from './palette.ts';

/** Pixels of a mark. */
export interface Mark {
	width: number;
	height: number;
	/** Red, green, blue and cover of each pixel. */
	data: Uint8Array;
}

const known = new Map<string, Promise<Mark>>();

/** Draws the site's icon, cleaned SVG, as large as the room allows; once in a process. */
export function rasteriseMark(
	svg: string,
	{ width, height }: Pick<Area, 'width' | 'height'>,
): Promise<Mark> {
	const name = `${width} ${height} ${svg}`;
	const mark = known.get(name) ?? rasterise(svg, width, height);
	known.set(name, mark);
	return mark;
}

async function rasterise(svg: string, width: number, height: number): Promise<Mark> {
	const { data, info } = await sharp(Buffer.from(svg), { density: 288 })
		.resize({ width, height, fit: 'inside' })
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, data };
}

/** Lays a mark on the paper. Sixteen steps a channel: finer than anybody sees in a seal. */
export function drawMark(canvas: Canvas, mark: Mark, { x, y }: Pick<Area, 'x' | 'y'>): void {
	for (let index = 0; index < mark.width * mark.height; index++) {
		const alpha = mark.data[4 * index + 3] ?? 0;
		if (alpha <= 8) continue;
		const colour: Colour = [
			coarse(mark.data[4 * index]),
			coarse(mark.data[4 * index + 1]),
			coarse(mark.data[4 * index + 2]),
		];
		const row = Math.floor(index / mark.width);
		const step = Math.round((alpha / 255) * steps);
		canvas.cover(x + (index % mark.width), y + row, canvas.palette.add(colour), step);
	}
}

const coarse = (value = 0): number => Math.round(value / 17) * 17;
