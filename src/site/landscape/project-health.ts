import type { Locale } from '../../domain/i18n/locale.ts';
import { formatDate } from '../../domain/i18n/format-date.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { formatMetric } from '../../domain/landscape/format-metric.ts';
import { type Metric, metrics as allMetrics } from '../../domain/landscape/metric.ts';
import type { ProjectData } from '../content-data.ts';
import { type DimensionCard, healthCard, isTold, metricsBeside } from './health-card.ts';
import { type HistoryChart, historyChart } from './history-chart.ts';
import { shownText } from './shown-text.ts';
import { badgeWords, lifecycleWords, type Meaning } from './score-words.ts';

/** A fact with its day and its source. */
export interface ReadingRow {
	metric: Metric;
	name: string;
	value: string;
	/** Undefined: its own file says so, which has no day. */
	asOf: string | undefined;
	/** Who published it; an address where that is a repository. */
	source: { name: string; url?: string };
	counts: boolean;
}

/** What a page says of a project's health. */
export interface ProjectHealth {
	/** The day of the figures. */
	asOf: string | undefined;
	/** `76.5`; undefined: not scored. */
	health: string | undefined;
	/** It gets no score, whatever is known of it: its repository cannot be found. */
	unavailable: boolean;
	/** In the order of the dimensions, 0 to 100. */
	strokes: (number | null)[];
	dimensions: DimensionCard[];
	/** How many signals are known, of how many. */
	known: [number: number, of: number];
	/** Facts that hold the score down, and what it would be without. */
	caps: { uncapped: string; reasons: string[] } | undefined;
	/** Percent of all points. */
	confidence: number | undefined;
	provisional: boolean;
	/** The best so many percent of its category. */
	percentile: number | undefined;
	marks: Meaning[];
	/** Facts that are not in the tables of dimensions; all of them where there is no score. */
	readings: ReadingRow[];
	chart: HistoryChart | undefined;
}

export function projectHealth(project: ProjectData, locale: Locale): ProjectHealth {
	const { score, readings, asOf, percentile, history } = project.assessment;
	const dimensions = score ? healthCard({ score, readings }, locale) : [];
	const rows = dimensions.flatMap((dimension) => dimension.rows);
	const health = score?.health ?? null;
	const shown =
		score && health !== null ? metricsBeside(score.version, readings) : knownMetrics(readings);
	return {
		asOf,
		health: health === null ? undefined : health.toFixed(1),
		unavailable: score?.reason === 'unavailable',
		strokes: dimensions.map((dimension) => dimension.score),
		dimensions,
		known: [rows.filter(({ state }) => state === 'counts').length, rows.length],
		caps: capsOf(project, locale),
		confidence: score && health !== null ? Math.round(score.confidence * 100) : undefined,
		provisional: health !== null && Boolean(score?.provisional),
		percentile,
		marks: marksOf(project, locale),
		readings: shown.flatMap((metric) => readingRow(project, metric, locale)),
		chart: historyChart(history),
	};
}

/** Facts that lower the score; those that hold without lowering it are in the tables. */
function capsOf({ assessment: { score } }: ProjectData, locale: Locale): ProjectHealth['caps'] {
	const { health, uncapped } = score ?? {};
	if (!score || health == null || uncapped == null || uncapped <= health) return undefined;
	const words = messages[locale].landscape.score;
	return {
		uncapped: uncapped.toFixed(1),
		reasons: score.caps.map((cap) => words.cap[cap]),
	};
}

/** The lifecycle, and the badges that say something else. */
function marksOf({ assessment, lifecycle }: ProjectData, locale: Locale): Meaning[] {
	const { badges } = assessment;
	const state = assessment.lifecycle;
	const own = state && !badges.some((badge) => badge === state) ? [state] : [];
	const judged = lifecycle
		? `${shownText(lifecycle.reason[locale], locale)}${locale === 'zh' ? '' : ' '}${messages[locale].landscape.project.stableSince(formatDate(lifecycle.date, locale))}`
		: undefined;
	return [
		...own.map((each) => {
			const words = lifecycleWords(each, locale);
			return each === 'stable' && judged ? { ...words, meaning: judged } : words;
		}),
		...badges.map((badge) => badgeWords(badge, locale)),
	];
}

function knownMetrics(readings: ProjectData['assessment']['readings']): Metric[] {
	// The keys of `metrics` are metrics, in an order that does not depend on the observations.
	return (Object.keys(allMetrics) as Metric[]).filter((metric) => isTold(metric, readings));
}

function readingRow({ assessment }: ProjectData, metric: Metric, locale: Locale): ReadingRow[] {
	const reading = assessment.readings[metric];
	const value = reading?.value ?? null;
	if (!reading || value === null) return [];
	return [
		{
			metric,
			name: messages[locale].landscape.score.metric[metric],
			value: formatMetric(metric, value, locale),
			asOf: reading.asOf,
			source: sourceOf(reading.source, locale),
			counts: reading.counts,
		},
	];
}

/** `github` → GitHub; `owner/repo`, also behind `backfill:`, is a repository with a published file. */
function sourceOf(source: string, locale: Locale): ReadingRow['source'] {
	if (source === 'github') return { name: 'GitHub' };
	const name = source.replace(/^backfill:/, '');
	if (name === 'project') return { name: messages[locale].landscape.project.statedHere };
	const isRepo = /^[\w.-]+\/[\w.-]+$/.test(name);
	return { name, ...(isRepo ? { url: `https://github.com/${name}` } : {}) };
}
