import { Palette, readColour, steps } from './palette.ts';

/** A rectangle in pixels. */
export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A picture of few colours: one byte a pixel, row by row. */
export class Canvas {
	readonly width: number;
	readonly height: number;
	readonly palette = new Palette();
	readonly pixels: Uint8Array;

	/** `ground` is a colour such as `#f8f5ed`. */
	constructor({ width, height }: { width: number; height: number }, ground: string) {
		this.width = width;
		this.height = height;
		this.pixels = new Uint8Array(width * height).fill(this.ink(ground));
	}

	/** Index of a colour such as `#14110d`. */
	ink(hex: string): number {
		return this.palette.add(readColour(hex));
	}

	/** Covers `part`, 0–1, of a pixel; what lies outside the picture is lost. */
	cover(x: number, y: number, ink: number, part: number): void {
		const step = Math.round(part * steps);
		if (step <= 0 || x < 0 || y < 0 || x >= this.width || y >= this.height) return;
		const at = y * this.width + x;
		this.pixels[at] = this.palette.mix(this.pixels[at] ?? 0, ink, step);
	}

	/** Fills a rectangle of whole pixels. */
	fill({ x, y, width, height }: Area, ink: number): void {
		for (let row = y; row < y + height; row++) {
			this.pixels.fill(ink, row * this.width + x, row * this.width + x + width);
		}
	}
}
