import type { Nodes } from 'hast';

/** From where to where a node stands in its source. */
export type Position = NonNullable<Nodes['position']>;

/** A place in the source: line, column and offset. */
export type Point = Position['start'];

/** The place after `before`, which begins at `start`. */
export function pointIn(start: Point, before: string): Point {
	const lines = before.split('\n');
	const length = lines.at(-1)?.length ?? 0;
	return {
		line: start.line + lines.length - 1,
		column: lines.length === 1 ? start.column + length : length + 1,
	};
}
