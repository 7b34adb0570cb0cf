/** A diff without the signs before its lines. */
export interface ReadDiff {
	text: string;
	/** Lines, counted from 1. */
	ins: number[];
	del: number[];
}

/**
 * Takes `+` and `-` from the start of the lines, and the columns of spaces that made room for them
 * where every line has one.
 */
export function readDiff(source: string): ReadDiff {
	const lines = source.split('\n');
	const numbers = (sign: string): number[] =>
		lines.flatMap((line, index) => (line.startsWith(sign) ? [index + 1] : []));
	const bare = hasColumn(lines, /^[-+ ]/)
		? lines.map((line) => line.slice(1))
		: lines.map((line) => line.replace(/^[-+]/, ''));
	const text = hasColumn(bare, /^ /) ? bare.map((line) => line.slice(1)) : bare;
	return { text: text.join('\n'), ins: numbers('+'), del: numbers('-') };
}

function hasColumn(lines: readonly string[], column: RegExp): boolean {
	return lines.every((line) => line.trim() === '' || column.test(line));
}
