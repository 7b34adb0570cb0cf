import { type Dimension, dimensions, type Score } from '../score/score.ts';

/** Letters of the classes in `styles/slips.css`. */
const letters = {
	activity: 'a',
	community: 'c',
	quality: 'q',
	sustainability: 's',
} as const satisfies Record<Dimension, string>;

/**
 * Classes that draw the four strokes of a score, in steps of a tenth: `a9 c8 q7 s0`. Nought has a
 * class, a dimension without a score has none. No element and no style of its own: a map of
 * hundreds of projects would carry them all.
 */
export function strokeClasses(score: Score | undefined): string {
	if (typeof score?.health !== 'number') return '';
	return dimensions
		.flatMap((each) => {
			const value = score.dimensions[each].score;
			return value === null ? [] : [`${letters[each]}${Math.round(value / 10)}`];
		})
		.join(' ');
}
