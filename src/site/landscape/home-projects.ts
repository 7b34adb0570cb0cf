import type { Locale } from '../../domain/i18n/locale.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { ProjectData } from '../content-data.ts';
import type { Content } from '../queries.ts';
import { byScore } from './alternatives.ts';
import { type ProjectRow, projectRow } from './project-row.ts';

const count = 6;

/**
 * Projects for the home page: the best one of each category, by the order of categories, so that the
 * list is a walk through the landscape and no ranking. Where no project has a score, the newest one
 * of each; of those that came on one day, the one with the most stars.
 */
export function homeProjects(
	{ taxonomy, projects }: Content['landscape'],
	locale: Locale,
): ProjectRow[] {
	const present = projects.filter(({ archived }) => !archived);
	const scored = present.filter(isRanked).sort(byScore(locale));
	const sorted = scored.length > 0 ? scored : present.sort(byDay);
	const chosen = taxonomy.categories.flatMap(
		({ id }) => sorted.find(({ places: [place] }) => place.category === id) ?? [],
	);
	return chosen.slice(0, count).map((project) => projectRow(project, locale));
}

function isRanked({ assessment: { score } }: ProjectData): boolean {
	return typeof score?.health === 'number' && !score.provisional;
}

function byDay(a: ProjectData, b: ProjectData): number {
	return compareText(b.added, a.added) || starsOf(b) - starsOf(a) || compareText(a.id, b.id);
}

function starsOf({ assessment: { readings } }: ProjectData): number {
	return typeof readings.stars?.value === 'number' ? readings.stars.value : -1;
}
