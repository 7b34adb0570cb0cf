import type { Reading } from '../assessment.ts';
import { daysBefore } from '../measure/days.ts';
import type { Metric, MetricValue } from '../metric.ts';
import type { Observation } from '../observation.ts';
import type { Project } from '../project.ts';
import type { ScoreInputs } from '../score/score-inputs.ts';

/** How many days older than a project's day a value may be to count. */
export const maxAge = 30;

/** What does not change by itself, so that an old value is as good as a new one. */
const ageless: ReadonlySet<Metric> = new Set(['created', 'first_commit', 'owner_type', 'archived']);

/** The newest value of each metric so far. */
export type Newest = Map<Metric, Observed>;

interface Observed {
	value: MetricValue;
	asOf: string;
	source: string;
}

/** Takes in an observation that is not older than those before: unknown never replaces known. */
export function takeIn(newest: Newest, { as_of: asOf, source, values }: Observation): void {
	// Its keys are metrics.
	for (const [metric, value] of Object.entries(values) as [Metric, MetricValue][]) {
		if (value === null && (newest.get(metric)?.value ?? null) !== null) continue;
		newest.set(metric, { value, asOf, source });
	}
}

/** Whether a value counts where those of a day and of later ones do. */
function counts(metric: Metric, { value, asOf }: Observed, oldest: string): boolean {
	return value !== null && (asOf >= oldest || ageless.has(metric));
}

/** What a project's file says comes before what was observed: people know more than a parser. */
export function statedValues(project: Project): Partial<Record<Metric, string>> {
	const { license, licenseStated, backing, language } = project;
	const stated = license ?? (licenseStated === null ? null : 'NOASSERTION');
	return {
		...(stated !== null && { license: stated }),
		...(backing && { backing: backing.kind }),
		...(language !== null && { language }),
	};
}

/** What the score of a day is computed from. */
export function inputsAt(newest: Newest, day: string, project: Project): ScoreInputs {
	const oldest = daysBefore(day, maxAge);
	const inputs: Partial<Record<Metric, MetricValue>> = {};
	for (const [metric, reading] of newest) {
		if (counts(metric, reading, oldest)) inputs[metric] = reading.value;
	}
	const { archived } = project;
	const isArchived = archived !== null && archived.date <= day;
	return { ...inputs, ...statedValues(project), ...(isArchived && { archived: true }) };
}

/** All readings of a project's day; those of its file bear the source `project`. */
export function readingsAt(
	newest: Newest,
	day: string,
	project: Project,
): Partial<Record<Metric, Reading>> {
	const oldest = daysBefore(day, maxAge);
	const observed = [...newest].map(([metric, reading]): [Metric, Reading] => [
		metric,
		{ ...reading, counts: counts(metric, reading, oldest) },
	]);
	// Its keys are metrics.
	const stated = Object.entries(statedValues(project)) as [Metric, string][];
	const asStated = stated.map(([metric, value]): [Metric, Reading] => [
		metric,
		{ value, asOf: undefined, source: 'project', counts: true },
	]);
	return Object.fromEntries([...observed, ...asStated]);
}
