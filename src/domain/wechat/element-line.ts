import type { ArticleMeta } from './article.ts';

/** The line of the Markdown that an element came from: that of the nearest entry before it. */
export function elementLine(lines: ArticleMeta['lines'], element: number): number | undefined {
	let low = 0;
	let high = lines.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle]?.[0] ?? Infinity) <= element) low = middle + 1;
		else high = middle;
	}
	return lines[low - 1]?.[1];
}
