import { addresses } from '../../domain/addresses.ts';
import type { AssessedProject, Assessment } from '../../domain/landscape/assessment.ts';
import { type Metric, metrics } from '../../domain/landscape/metric.ts';
import type { Formula } from '../../domain/landscape/score/formula.ts';
import { dimensions } from '../../domain/landscape/score/score.ts';
import { versionOf } from '../../domain/landscape/score/versions.ts';
import type { ProjectRecord } from '../../schema/landscape-export.ts';
import { type Links, onceAt } from './links.ts';
import { projectSummary, readingRecord } from './project-summary.ts';

/** All that is known of a project, for programs: `/landscape/<id>/project.json`. */
export function projectRecord(project: AssessedProject, links: Links): ProjectRecord {
	const { assessment, aliases, backing, lifecycle } = project;
	const { movedTo, staleSince, history } = assessment;
	return {
		$schema: `${onceAt(addresses.landscapeSchema, links)}#/$defs/project`,
		...projectSummary(project, links),
		aliases,
		backing,
		judgement: lifecycle,
		moved_to: movedTo ?? null,
		stale_since: staleSince ?? null,
		readings: readingsOf(assessment),
		dimensions: dimensionsOf(assessment),
		history: history.map(({ asOf, ...rest }) => ({ as_of: asOf, ...rest })),
	};
}

/** In the order of the metrics, whatever order they were observed in. */
function readingsOf({ readings }: Assessment): ProjectRecord['readings'] {
	// The keys of `metrics` are metrics.
	const all = Object.keys(metrics) as Metric[];
	return Object.fromEntries(
		all.flatMap((metric) => {
			const reading = readings[metric];
			return reading ? [[metric, readingRecord(reading)]] : [];
		}),
	);
}

function dimensionsOf({ score }: Assessment): ProjectRecord['dimensions'] {
	if (!score) return [];
	const { formula }: { formula: Formula } = versionOf(score.version);
	return dimensions.map((id) => {
		const { weight, signals } = formula.dimensions[id];
		const found = score.dimensions[id];
		return {
			id,
			weight,
			score: found.score,
			coverage: found.coverage,
			signals: found.signals.map((signal, index) => ({
				...signal,
				metrics: [...(signals[index]?.metrics ?? [])],
			})),
		};
	});
}
