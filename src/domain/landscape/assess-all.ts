import type { AssessedProject } from './assessment.ts';
import type { Observation } from './observation.ts';
import type { Project } from './project.ts';

/** Stands in until projects are assessed: only the day of the newest values is known. */
export function assessAll(
	projects: readonly Project[],
	observations: readonly Observation[],
): AssessedProject[] {
	const byProject = Map.groupBy(observations, ({ id }) => id);
	return projects.map((project) => {
		const days = (byProject.get(project.id) ?? []).map(({ as_of }) => as_of);
		return {
			...project,
			assessment: {
				...{ asOf: days.sort().at(-1), score: undefined, readings: {}, lifecycle: undefined },
				...{ badges: [], percentile: undefined, history: [] },
				...{ movedTo: undefined, staleSince: undefined },
			},
		};
	});
}
