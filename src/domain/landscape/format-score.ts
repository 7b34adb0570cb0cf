import { messages } from '../i18n/messages.ts';
import type { AssessedProject, Assessment, Reading } from './assessment.ts';
import { formatMetric } from './format-metric.ts';
import type { Metric } from './metric.ts';
import type { Signal } from './score/formula.ts';
import { type Dimension, dimensions, type Score } from './score/score.ts';
import { versionOf } from './score/versions.ts';

const words = messages.en.landscape.score;

/** A project's score with all of its parts, as a terminal shows it; values with days and sources. */
export function formatScore({ id, name, assessment }: AssessedProject): string {
	const { score, asOf, staleSince, lifecycle, badges } = assessment;
	const head = `${name.en} (${id})`;
	if (!score) return `${head}: ${asOf === undefined ? 'never observed' : 'no score'}\n`;
	const marks = [lifecycle, ...badges.filter((badge) => badge !== lifecycle)];
	const lines = [
		`${head}: ${headline(score)}`,
		`  as of ${score.asOf}, formula ${score.version}, confidence ${score.confidence.toFixed(2)}`,
		...(marks[0] === undefined ? [] : [`  ${marks.join(', ')}`]),
		...(staleSince === undefined ? [] : [`  not readable since ${staleSince}`]),
		...score.caps.map((cap) => `  cap: ${words.cap[cap]}`),
		...dimensions.flatMap((dimension) => ['', ...dimensionLines(score, dimension, assessment)]),
	];
	return `${lines.join('\n')}\n`;
}

function headline({ health, reason, uncapped, provisional }: Score): string {
	if (health === null) return `no score, ${reason ?? 'insufficient data'}`;
	const held = uncapped !== health && uncapped !== null ? ` (${uncapped.toFixed(1)} uncapped)` : '';
	return `health ${health.toFixed(1)}${held}${provisional ? ', provisional' : ''}`;
}

function dimensionLines(score: Score, dimension: Dimension, { readings }: Assessment): string[] {
	const { weight, signals } = versionOf(score.version).formula.dimensions[dimension];
	const { score: value, coverage, signals: found } = score.dimensions[dimension];
	const known = `${Math.round(coverage * 100)} % known, weight ${weight}`;
	return [
		`  ${words.dimension[dimension].name} ${value?.toFixed(1) ?? 'not scored'} (${known})`,
		...signals.map((signal, index) => signalLine(signal, found[index]?.part ?? null, readings)),
	];
}

function signalLine(signal: Signal, part: number | null, readings: Assessment['readings']): string {
	const name = words.signal[signal.id]?.name ?? signal.id;
	const earned = part === null ? '-' : ((part * signal.points) / 100).toFixed(1);
	const values = signal.metrics.map((metric) => valueText(metric, readings[metric]));
	const points = `${earned.padStart(5)} of ${String(signal.points).padStart(2)}`;
	return `    ${points}  ${name.padEnd(28)} ${values.join(', ')}`;
}

function valueText(metric: Metric, reading: Reading | undefined): string {
	const { value = null, asOf, source, counts } = reading ?? {};
	if (value === null) return 'not known';
	const text = formatMetric(metric, value, 'en');
	const where = [asOf, source, counts ? undefined : 'too old to count'];
	return `${text} [${where.filter((each) => each !== undefined).join(', ')}]`;
}
