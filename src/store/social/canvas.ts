import { Palette, readColour } from './palette.ts';

/** A rectangle in pixels. */
export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A picture of few colours: one byte a pixel. */
export class Canvas {
	readonly width: number;
	readonly height: number;
	readonly palette = new Palette();
	/** Row by row, as PNG has them: before each a byte that says “no filter”, 0. */
	readonly rows: Uint8Array;

	/** `ground` is a colour such as `#f8f5ed`. */
	constructor({ width, height }: { width: number; height: number }, ground: string) {
		this.width = width;
		this.height = height;
		// The first colour of a palette is 0, too.
		this.rows = new Uint8Array((width + 1) * height);
		this.ink(ground);
	}

	/** Where a pixel is in `rows`. */
	at(x: number, y: number): number {
		return y * (this.width + 1) + 1 + x;
	}

	/** Index of a colour such as `#14110d`. */
	ink(hex: string): number {
		return this.palette.add(readColour(hex));
	}

	/** Covers so many of `steps` parts of a pixel; what lies outside the picture is lost. */
	cover(x: number, y: number, ink: number, step: number): void {
		if (step <= 0 || x < 0 || y < 0 || x >= this.width || y >= this.height) return;
		const at = this.at(x, y);
		this.rows[at] = this.palette.mix(this.rows[at] ?? 0, ink, step);
	}

	/** Fills a rectangle of whole pixels. */
	fill({ x, y, width, height }: Area, ink: number): void {
		for (let row = y; row < y + height; row++) {
			this.rows.fill(ink, this.at(x, row), this.at(x + width, row));
		}
	}
}
