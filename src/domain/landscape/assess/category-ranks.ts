import type { Assessment } from '../assessment.ts';
import { daysBetween } from '../days-between.ts';
import { maxAge } from './readings.ts';

type Known = Pick<Assessment, 'score' | 'readings' | 'lifecycle'>;

/** How many stars a popular project has at least, and which share of its category has more. */
export const popular = { stars: 1000, above: 0.1 } as const;

/** What can only be said of a project among the others of its primary category. */
export interface CategoryRanks {
	/** The best so many percent: 8; undefined where it is not ranked. */
	percentileOf: (assessment: Known) => number | undefined;
	isPopular: (assessment: Known) => boolean;
}

/** Compares the projects of one category. */
export function categoryRanks(all: readonly Known[]): CategoryRanks {
	const healths = all.flatMap((each) => rankedHealth(each) ?? []).sort((a, b) => b - a);
	const starDays = all.flatMap(({ readings }) => readings.stars?.asOf ?? []);
	const newest = starDays.reduce((last, day) => (day > last ? day : last), '');
	const stars = all.flatMap((each) => starsOf(each, newest) ?? []).sort((a, b) => b - a);
	return {
		percentileOf(assessment) {
			const health = rankedHealth(assessment);
			if (health === undefined) return undefined;
			return Math.ceil((countDown(healths, health) * 100) / healths.length);
		},
		isPopular(assessment) {
			const own = starsOf(assessment, newest);
			if (own === undefined || own < popular.stars) return false;
			return countDown(stars, own + 1) < popular.above * stars.length;
		},
	};
}

function rankedHealth({ score, lifecycle }: Known): number | undefined {
	if (!score || score.provisional || lifecycle === 'archived') return undefined;
	return score.health ?? undefined;
}

/** Stars of days that lie too far apart are not compared. */
function starsOf({ readings: { stars } }: Known, newest: string): number | undefined {
	if (typeof stars?.value !== 'number' || !stars.asOf) return undefined;
	return daysBetween(stars.asOf, newest) <= maxAge ? stars.value : undefined;
}

/** How many numbers of a falling list are at least so large; by halves. */
function countDown(falling: readonly number[], least: number): number {
	let [low, high] = [0, falling.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((falling[middle] ?? 0) >= least) low = middle + 1;
		else high = middle;
	}
	return low;
}
