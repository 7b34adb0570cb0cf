import type { Point, Position } from '../place.ts';

interface Place {
	/** From the start of the TeX. */
	offset: number;
	display: boolean;
}

/**
 * Line and column in the text of a place in a formula. `$` opens one in a line and `$$` one of its
 * own; a block begins on the line after its opening, as far to the right as the opening.
 */
export function placeInTex(
	position: Position | undefined,
	tex: string,
	{ offset, display }: Place,
): Point | undefined {
	if (!position) return undefined;
	const { start, end } = position;
	const before = tex.slice(0, offset).split('\n');
	const column = (before.at(-1)?.length ?? 0) + 1;
	// Opening and closing lines are two more than the lines of the TeX.
	const isBlock = display && end.line - start.line > tex.split('\n').length - 1;
	if (isBlock) return { line: start.line + before.length, column: start.column - 1 + column };
	if (before.length > 1) return { line: start.line + before.length - 1, column };
	const dollars = display ? 2 : 1;
	return { line: start.line, column: start.column + dollars + column - 1 };
}
