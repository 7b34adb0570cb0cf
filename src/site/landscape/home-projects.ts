import type { Locale } from '../../domain/i18n/locale.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { ProjectData } from '../content-data.ts';
import type { Content } from '../queries.ts';
import { byScore } from './alternatives.ts';
import { type ProjectRow, projectRow } from './project-row.ts';

const count = 6;

/**
 * Projects for the home page: the best one of each category, by the order of categories, so that the
 * list is a walk through the landscape and no ranking; where no project has a score, the newest ones.
 */
export function homeProjects(
	{ taxonomy, projects }: Content['landscape'],
	locale: Locale,
): ProjectRow[] {
	const present = projects.filter(({ archived }) => !archived);
	const best = taxonomy.categories.flatMap(({ id }) => bestOf(present, id, locale));
	const newest = present.toSorted(
		(a, b) => compareText(b.added, a.added) || compareText(a.id, b.id),
	);
	const chosen = best.length > 0 ? best : newest;
	return chosen.slice(0, count).map((project) => projectRow(project, locale));
}

function bestOf(projects: readonly ProjectData[], category: string, locale: Locale): ProjectData[] {
	const [first] = projects
		.filter(({ places: [place] }) => place.category === category)
		.filter(({ assessment: { score } }) => score && score.health !== null && !score.provisional)
		.sort(byScore(locale));
	return first ? [first] : [];
}
