/**
 * How much of each pixel an outline covers, by the areas that its edges cut off: every edge adds to
 * each pixel it crosses what it leaves uncovered to its left, and the sum along a row is the cover.
 * Exact for straight edges, and only sums and products, so that every machine says the same.
 */
export class Coverage {
	width = 0;
	height = 0;
	#areas = new Float32Array(0);

	/** Begins a new outline, in coordinates from 0 to the size. */
	begin(width: number, height: number): void {
		this.width = width + 2;
		this.height = height;
		const size = this.width * (height + 1);
		if (this.#areas.length < size) this.#areas = new Float32Array(2 * size);
		else this.#areas.fill(0, 0, size);
	}

	/** A straight edge; which way it goes says what is inside. */
	edge(fromX: number, fromY: number, toX: number, toY: number): void {
		if (fromY === toY) return;
		const down = fromY < toY;
		const top = down ? fromY : toY;
		const bottom = down ? toY : fromY;
		const slope = (toX - fromX) / (toY - fromY);
		let x = down ? fromX : toX;
		for (let row = Math.floor(top); row < bottom; row++) {
			const part = Math.min(row + 1, bottom) - Math.max(row, top);
			const next = x + slope * part;
			this.#cross(row * this.width, x, next, down ? part : -part);
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
			add(areas, row + first, part * (1 - middle));
			add(areas, row + first + 1, part * middle);
			return;
		}
		// What is right of the edge within each pixel, less what was within the one before.
		const slope = 1 / (right - left);
		let before = 0;
		for (let pixel = first; pixel < end; pixel++) {
			const enters = Math.max(left, pixel);
			const leaves = Math.min(right, pixel + 1);
			const passed = (leaves - left) * slope;
			const within = (enters - left) * slope;
			const covered = within + (passed - within) * (pixel + 1 - (enters + leaves) / 2);
			const all = part * covered;
			add(areas, row + pixel, all - before);
			before = all;
		}
		add(areas, row + end, part - before);
	}

	/** Says of each pixel that is covered how much, 0–1. */
	each(say: (x: number, y: number, part: number) => void): void {
		for (let y = 0; y < this.height; y++) {
			let sum = 0;
			for (let x = 0; x < this.width; x++) {
				sum += this.#areas[y * this.width + x] ?? 0;
				const part = Math.abs(sum);
				if (part > 0.02) say(x, y, Math.min(1, part));
			}
		}
	}
}

function add(areas: Float32Array, at: number, value: number): void {
	areas[at] = (areas[at] ?? 0) + value;
}
