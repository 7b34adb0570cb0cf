/** Where something stands in a file: line and column, from 1. */
export interface Place {
	line: number;
	column: number;
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
