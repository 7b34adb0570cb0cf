import { expect, test } from 'vitest';
import type { HistoryPoint } from '../../../../src/domain/landscape/assessment.ts';
import { chartSize, historyChart } from '../../../../src/site/landscape/history-chart.ts';

const point = (asOf: string, health: number | null, version = 1): HistoryPoint => ({
	...{ asOf, health, version, stars: null },
});

test('there is no line of fewer than two scores', () => {
	expect(historyChart([])).toBeUndefined();
	expect(historyChart([point('2026-01-01', null), point('2026-02-01', 50)])).toBeUndefined();
});

test('a day stands where it belongs in time, a score between round ones', () => {
	const chart = historyChart([
		point('2026-01-01', 50),
		point('2026-01-11', 75),
		point('2026-01-15', null),
		point('2026-02-10', 60),
	]);
	expect(chart?.rules.map(({ health }) => health)).toEqual([50, 75]);
	expect(chart?.lines).toEqual(['M10 130L202.5 20L780 86']);
	expect(chart?.last).toEqual({ x: chartSize.right, y: 86 });
	expect(chart?.changes).toEqual([]);
});

test('scores of two formulas are never joined', () => {
	const chart = historyChart([
		point('2026-01-01', 40),
		point('2026-01-11', 41),
		point('2026-01-21', 71, 2),
		point('2026-02-01', 72, 2),
	]);
	expect(chart?.lines).toHaveLength(2);
	expect(chart?.changes.map(({ version }) => version)).toEqual([2]);
	expect(chart?.lines[1]?.startsWith(`M${chart.changes[0]?.x ?? ''} `)).toBe(true);
});

test('equal scores, and those at the ends, fit in', () => {
	for (const health of [0, 100]) {
		const chart = historyChart([point('2026-01-01', health), point('2026-01-02', health)]);
		for (const { y } of chart?.rules ?? []) expect(y).toBeLessThanOrEqual(chartSize.base);
		expect(chart?.last.y).toBe(health === 0 ? chartSize.base : chartSize.top);
	}
});
