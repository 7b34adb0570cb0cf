import { assess } from './assess/assess.ts';
import { badgesOf } from './assess/badges-of.ts';
import { categoryRanks } from './assess/category-ranks.ts';
import type { AssessedProject } from './assessment.ts';
import type { Observation } from './observation.ts';
import type { Project } from './project.ts';

/**
 * What is known of all projects, from their observations alone: no clock, and no order of lines
 * beside that of the same day and source. Linear in the number of observations.
 */
export function assessAll(
	projects: readonly Project[],
	observations: readonly Observation[],
): AssessedProject[] {
	const byProject = Map.groupBy(observations, ({ id }) => id);
	const lone = projects.map((project) => ({
		project,
		...assess(project, byProject.get(project.id) ?? []),
	}));
	const byCategory = Map.groupBy(lone, ({ project }) => project.places[0].category);
	const ranks = new Map(
		[...byCategory].map(([category, those]) => [
			category,
			categoryRanks(those.map(({ assessment }) => assessment)),
		]),
	);
	return lone.map(({ project, assessment, inputs }) => {
		const { asOf = project.added, lifecycle } = assessment;
		const ranked = ranks.get(project.places[0].category);
		const isPopular = ranked?.isPopular(assessment) ?? false;
		return {
			...project,
			assessment: {
				...assessment,
				badges: badgesOf({ inputs, asOf, lifecycle, isPopular }),
				percentile: ranked?.percentileOf(assessment),
			},
		};
	});
}
