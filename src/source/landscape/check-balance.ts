import type { Issue } from '../../domain/issue.ts';
import type { Project } from '../../domain/landscape/project.ts';
import type { ReadCategories } from './read-categories.ts';

const least = 3;
const largestShare = 0.12;
/** In fewer, three projects are more than the largest share. */
const smallest = Math.ceil(least / largestShare);

/**
 * Subcategories that hold hardly anything, or too much to find something in: by the primary place of
 * the projects outside of the archive. A landscape that has only begun has no balance.
 */
export function checkBalance(
	{ taxonomy, at }: ReadCategories,
	projects: readonly Project[],
): Issue[] {
	const living = projects.filter(({ archived }) => !archived);
	if (living.length < smallest) return [];
	const counts = Map.groupBy(
		living,
		({ places: [{ category, subcategory }] }) => `${category}/${subcategory}`,
	);
	return taxonomy.categories.flatMap(({ id, subcategories }) =>
		subcategories.flatMap((sub): Issue[] => {
			const count = counts.get(`${id}/${sub.id}`)?.length ?? 0;
			const share = count / living.length;
			if (count >= least && share <= largestShare) return [];
			const isFew = count < least;
			const range = isFew ? `at least ${least}` : `at most ${largestShare * 100} %`;
			return [
				{
					code: 'landscape/balance',
					severity: 'note',
					message: `Unexpected ${told(count, living.length)} in \`${id}/${sub.id}\`, expected ${range}`,
					hint: isFew
						? 'Readers find more where neighbours stand together: join it with another one?'
						: 'Readers find less where much stands together: divide it?',
					...at(['categories', id, 'subcategories', sub.id], true),
				},
			];
		}),
	);
}

/** `2 of 120 projects (1.7 %)`. */
function told(count: number, all: number): string {
	return `${count} of ${all} projects (${((count / all) * 100).toFixed(1)} %)`;
}
