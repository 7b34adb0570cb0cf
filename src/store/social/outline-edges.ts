/** An outline as straight edges, in its own units. */
export interface OutlineEdges {
	/** Four numbers an edge: from x and y, to x and y. */
	edges: Float64Array;
	left: number;
	right: number;
	bottom: number;
	top: number;
}

type Point = readonly [x: number, y: number];

/** How far from the curve an edge may be; at the size of titles, a twentieth of a pixel. */
const tolerance = 0.6;

const known = new Map<string, OutlineEdges>();

/** Edges of an SVG path of the commands M, L, Q, C and Z, all absolute; read once in a process. */
export function outlineEdges(path: string): OutlineEdges {
	const edges = known.get(path) ?? readEdges(path);
	known.set(path, edges);
	return edges;
}

function readEdges(path: string): OutlineEdges {
	const edges: number[] = [];
	let [at, start]: [Point, Point] = [
		[0, 0],
		[0, 0],
	];
	for (const [, kind = '', numbers = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
		const points = pointsOf(numbers);
		const end = points.at(-1) ?? start;
		if (kind === 'M') start = end;
		else addCurve(edges, [at, ...points.slice(0, -1), end]);
		at = end;
	}
	const [xs, ys] = [
		edges.filter((_, index) => index % 2 === 0),
		edges.filter((_, index) => index % 2),
	];
	return {
		edges: Float64Array.from(edges),
		...{ left: Math.min(...xs, Infinity), right: Math.max(...xs) },
		...{ bottom: Math.min(...ys), top: Math.max(...ys) },
	};
}

function pointsOf(numbers: string): Point[] {
	const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
	return values.flatMap((x, index): Point[] =>
		index % 2 === 0 ? [[x, values[index + 1] ?? 0]] : [],
	);
}

/** A line, a quadratic or a cubic curve, in as many edges as keep it within the tolerance. */
function addCurve(edges: number[], points: readonly Point[]): void {
	const [from = [0, 0], control = from, next = control] = points;
	const bend = Math.hypot(from[0] - 2 * control[0] + next[0], from[1] - 2 * control[1] + next[1]);
	// The deviation of a quadratic curve in n parts is bend / 4n²; a cubic one bends three times so much.
	const parts =
		points.length < 3
			? 1
			: Math.max(1, Math.ceil(Math.sqrt(((points.length - 2) ** 2 * bend) / (4 * tolerance))));
	let [x, y] = from;
	for (let index = 1; index <= parts; index++) {
		const [nextX, nextY] = pointAt(points, index / parts);
		edges.push(x, y, nextX, nextY);
		[x, y] = [nextX, nextY];
	}
}

/** De Casteljau: between each two points, until one is left. */
function pointAt(points: readonly Point[], part: number): Point {
	if (points.length === 1) return points[0] ?? [0, 0];
	const between = points.slice(1).map(([x, y], index): Point => {
		const [fromX, fromY] = points[index] ?? [x, y];
		return [fromX + (x - fromX) * part, fromY + (y - fromY) * part];
	});
	return pointAt(between, part);
}
