import type { Place } from './built-site.ts';

/** Gives line and column, from 1, of indices in a text that only grow. */
export function placeReader(text: string): (index: number) => Place {
	let line = 1;
	let start = 0;
	let next = text.indexOf('\n');
	return (index) => {
		while (next >= 0 && next < index) {
			line++;
			start = next + 1;
			next = text.indexOf('\n', start);
		}
		return { line, column: index - start + 1 };
	};
}
