import { type Place, placeAt } from '../domain/text/place-at.ts';

/** A text of YAML: where it stands in its file, and what it says. */
export interface Scalar {
	file: string;
	start: Place;
	value: string;
}

/**
 * Where a place of the text stands in the file. However YAML wraps and indents a text, its characters
 * but for spaces stand in the file in the same order; where escapes break that, the text's beginning.
 */
export function placeInScalar({ file, start, value }: Scalar, at: Partial<Place>): Place {
	const wanted = offsetIn(value, at);
	const first = offsetIn(file, start);
	const isBlock = /[|>]/.test(file[first] ?? '');
	const isQuoted = file[first] === "'";
	let from = isBlock ? file.indexOf('\n', first) : first + Number(/['"]/.test(file[first] ?? ''));
	for (let offset = 0; ; offset++, from++) {
		while (/\s/.test(value[offset] ?? '')) offset++;
		while (/\s/.test(file[from] ?? '')) from++;
		if (file[from] !== value[offset] || offset >= value.length) return start;
		if (offset >= wanted) return placeAt(file, from);
		if (isQuoted && file[from] === "'") from++;
	}
}

function offsetIn(text: string, { line = 1, column = 1 }: Partial<Place>): number {
	let from = 0;
	for (let each = 1; each < line; each++) from = text.indexOf('\n', from) + 1;
	return from + column - 1;
}
