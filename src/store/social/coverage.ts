/** Where the origin of an outline lies, in pixels, and how large a thousandth is; y grows upwards. */
export interface Place {
	x: number;
	y: number;
	unit: number;
}

/**
 * How much of each pixel an outline covers, by the areas that its edges cut off: every edge adds to
 * each pixel it crosses what it leaves uncovered to its left, and the sum along a row is the cover.
 * Exact for straight edges, and only sums and products, so that every machine says the same.
 *
 * Most of the time of a card goes by here: no arrays and no callbacks with fractions, which cost memory.
 */
export class Coverage {
	#width = 0;
	#height = 0;
	#areas = new Float32Array(0);

	/** Begins a new outline, in coordinates from 0 to the size. */
	begin(width: number, height: number): void {
		this.#width = width + 2;
		this.#height = height;
		const size = this.#width * (height + 1);
		if (this.#areas.length < size) this.#areas = new Float32Array(2 * size);
		else this.#areas.fill(0, 0, size);
	}

	/** Straight edges, four numbers each; which way they go says what is inside. */
	trace(edges: Float64Array, { x, y, unit }: Place): void {
		for (let index = 0; index < edges.length; index += 4) {
			const fromX = x + (edges[index] ?? 0) * unit;
			const fromY = y - (edges[index + 1] ?? 0) * unit;
			const toX = x + (edges[index + 2] ?? 0) * unit;
			const toY = y - (edges[index + 3] ?? 0) * unit;
			if (fromY < toY) this.#edge(fromX, fromY, toX, toY, 1);
			else if (fromY > toY) this.#edge(toX, toY, fromX, fromY, -1);
		}
	}

	// eslint-disable-next-line max-params -- an object for each edge would cost memory
	#edge(topX: number, top: number, bottomX: number, bottom: number, way: number): void {
		const slope = (bottomX - topX) / (bottom - top);
		let x = topX;
		for (let row = Math.floor(top); row < bottom; row++) {
			const part = Math.min(row + 1, bottom) - Math.max(row, top);
			const next = x + slope * part;
			this.#cross(row * this.#width, x, next, way * part);
			x = next;
		}
	}

	/** Within one row an edge goes from one x to another, and `part` of the row's height. */
	#cross(row: number, from: number, to: number, part: number): void {
		const areas = this.#areas;
		const left = Math.min(from, to);
		const right = Math.max(from, to);
		const first = Math.floor(left);
		const end = Math.ceil(right);
		if (end <= first + 1) {
			const middle = (from + to) / 2 - first;
			areas[row + first] = (areas[row + first] ?? 0) + part * (1 - middle);
			areas[row + first + 1] = (areas[row + first + 1] ?? 0) + part * middle;
			return;
		}
		// What is right of the edge within each pixel, less what was within the one before.
		const slope = 1 / (right - left);
		let before = 0;
		for (let pixel = first; pixel < end; pixel++) {
			const enters = Math.max(left, pixel);
			const leaves = Math.min(right, pixel + 1);
			const within = (enters - left) * slope;
			const crossing = (leaves - enters) * slope;
			const all = part * (within + crossing * (pixel + 1 - (enters + leaves) / 2));
			areas[row + pixel] = (areas[row + pixel] ?? 0) + all - before;
			before = all;
		}
		areas[row + end] = (areas[row + end] ?? 0) + part - before;
	}

	/** Says of each pixel that is covered in how many of `steps` parts. */
	each(steps: number, say: (x: number, y: number, step: number) => void): void {
		for (let y = 0; y < this.#height; y++) {
			let sum = 0;
			for (let x = 0; x < this.#width; x++) {
				sum += this.#areas[y * this.#width + x] ?? 0;
				const step = Math.min(steps, Math.round(Math.abs(sum) * steps));
				if (step > 0) say(x, y, step);
			}
		}
	}
}
