import { daysBetween } from '../../domain/landscape/days-between.ts';
import type { HistoryPoint } from '../../domain/landscape/assessment.ts';

/** A score of a day. */
export interface ScoredDay {
	asOf: string;
	health: number;
	/** Of the formula. */
	version: number;
}

/** A line of scores, as data of an SVG of `width` × `height`, whose base line is `base`. */
export interface HistoryChart {
	days: ScoredDay[];
	/** A line for each formula: one is never joined to another. */
	lines: string[];
	/** The newest score. */
	last: { x: number; y: number };
	/** Horizontal rules with what they stand for. */
	rules: { y: number; health: number }[];
	/** Where another formula begins. */
	changes: { x: number; version: number }[];
}

export const chartSize = { width: 820, height: 170, left: 10, right: 780, top: 20, base: 130 };

/** What the line of a project shows; undefined with fewer than two scores. */
export function historyChart(history: readonly HistoryPoint[]): HistoryChart | undefined {
	const days = history.flatMap(({ asOf, health, version }) =>
		health === null ? [] : [{ asOf, health, version }],
	);
	const [first, last] = [days.at(0), days.at(-1)];
	if (!first || !last || days.length < 2) return undefined;
	const all = days.map(({ health }) => health);
	const low = Math.min(75, Math.floor(Math.min(...all) / 25) * 25);
	const high = Math.min(100, Math.max(low + 25, Math.ceil(Math.max(...all) / 25) * 25));
	const span = Math.max(1, daysBetween(first.asOf, last.asOf));
	const { left, right, top, base } = chartSize;
	const x = (day: string) => round(left + ((right - left) * daysBetween(first.asOf, day)) / span);
	const y = (health: number) => round(base - ((base - top) * (health - low)) / (high - low));
	const byVersion = [...Map.groupBy(days, ({ version }) => version).values()];
	return {
		days,
		lines: byVersion.map(
			(group) => `M${group.map((day) => `${x(day.asOf)} ${y(day.health)}`).join('L')}`,
		),
		last: { x: x(last.asOf), y: y(last.health) },
		rules: marksBetween(low, high).map((health) => ({ y: y(health), health })),
		changes: byVersion
			.slice(1)
			.flatMap(([begin]) => (begin ? [{ x: x(begin.asOf), version: begin.version }] : [])),
	};
}

function marksBetween(low: number, high: number): number[] {
	return Array.from({ length: (high - low) / 25 + 1 }, (_, index) => low + index * 25);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
