import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { Assessment, Reading } from '../../domain/landscape/assessment.ts';
import { formatAge, formatMetric, formatShare } from '../../domain/landscape/format-metric.ts';
import type { Metric } from '../../domain/landscape/metric.ts';
import type { Signal } from '../../domain/landscape/score/formula.ts';
import { type Dimension, dimensions, type Score } from '../../domain/landscape/score/score.ts';
import { versionOf } from '../../domain/landscape/score/versions.ts';

/** A signal as a line of a table. */
export interface SignalRow {
	id: string;
	name: string;
	/** Undefined: nobody knows. */
	value: string | undefined;
	asOf: string | undefined;
	/** `old`: known, too long ago to count. */
	state: 'counts' | 'old' | 'missing';
	/** What it is worth at most. */
	points: number;
	/** `19.8`; undefined: it does not count. */
	earned: string | undefined;
	/** 0 to 100, of its points. */
	part: number | null;
	/** How a value becomes points, in words. */
	why: string;
}

/** One side of a project's health. */
export interface DimensionCard {
	id: Dimension;
	name: string;
	/** What it is called in the other language. */
	other: string;
	question: string;
	/** Percent of the score. */
	weight: number;
	score: number | null;
	/** Percent of its points that is known. */
	coverage: number;
	rows: SignalRow[];
}

type Known = Pick<Assessment, 'readings'> & { score: Score };

/** The four dimensions of a score, with what each of their signals was and earned. */
export function healthCard({ score, readings }: Known, locale: Locale): DimensionCard[] {
	const { formula } = versionOf(score.version);
	const words = messages[locale].landscape.score;
	return dimensions.map((id) => {
		const { weight, signals } = formula.dimensions[id];
		const found = score.dimensions[id];
		return {
			id,
			name: words.dimension[id].name,
			other: messages[locale === 'en' ? 'zh' : 'en'].landscape.score.dimension[id].name,
			question: words.dimension[id].question,
			weight,
			score: found.score,
			coverage: Math.round(found.coverage * 100),
			rows: signals.map((signal, index) => {
				const part = found.signals[index]?.part ?? null;
				return signalRow(signal, { part, readings, asOf: score.asOf, locale });
			}),
		};
	});
}

interface Found {
	part: number | null;
	readings: Assessment['readings'];
	/** Of the score. */
	asOf: string;
	locale: Locale;
}

function signalRow(signal: Signal, { part, readings, asOf, locale }: Found): SignalRow {
	const words = messages[locale].landscape.score;
	const found = signal.metrics.map((metric) => readings[metric]);
	const value = signalValue(signal, found, { asOf, locale });
	const state = value === undefined ? 'missing' : part === null ? 'old' : 'counts';
	return {
		id: signal.id,
		name: words.signal[signal.id]?.name ?? signal.id,
		value,
		asOf: value === undefined ? undefined : oldest(found),
		state,
		points: signal.points,
		earned: part === null ? undefined : ((part * signal.points) / 100).toFixed(1),
		part,
		why: words.curve(signal.curve),
	};
}

type Readings = readonly (Reading | undefined)[];

/** What a signal was, as readers read it; undefined where a part of it is not known. */
function signalValue(
	{ curve, metrics }: Signal,
	found: Readings,
	{ asOf, locale }: { asOf: string; locale: Locale },
): string | undefined {
	const values = found.map((reading) => reading?.value ?? null);
	const [first, second] = values;
	if (first === null || first === undefined || values.includes(null)) return undefined;
	if (curve.kind === 'share') {
		const all = Number(first) + Number(second);
		return all > 0 ? formatShare(Number(first) / all, locale) : undefined;
	}
	if (curve.kind === 'age') return formatAge(String(first), asOf, locale);
	return formatMetric(metrics[0], first, locale);
}

function oldest(found: Readings): string | undefined {
	return found
		.flatMap((reading) => reading?.asOf ?? [])
		.sort()
		.at(0);
}

/** That nobody has put it on ice is no news. */
export function isTold(metric: Metric, readings: Assessment['readings']): boolean {
	const value = readings[metric]?.value ?? null;
	return value !== null && !(metric === 'archived' && value === false);
}

/** What is known and has no part in the formula that made the score. */
export function metricsBeside(version: number, readings: Assessment['readings']): Metric[] {
	const { formula } = versionOf(version);
	const counted = new Set<string>(
		dimensions.flatMap((id) => formula.dimensions[id].signals.flatMap(({ metrics }) => metrics)),
	);
	// The keys of `readings` are metrics.
	return (Object.keys(readings) as Metric[]).filter(
		(metric) => !counted.has(metric) && isTold(metric, readings),
	);
}
