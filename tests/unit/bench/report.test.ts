import { expect, test } from 'vitest';
import { findingsOf } from '../../bench/aims.ts';
import type { BuildKind, Run } from '../../bench/builds.ts';
import { reportOf, type Machine } from '../../bench/report.ts';
import { netPerPage, ratioOf, spreadOf } from '../../bench/summary.ts';

const run = (pages: number, kind: BuildKind, cpuSeconds: number, round = 1): Run => ({
	pages,
	kind,
	cpuSeconds,
	round,
	wallSeconds: cpuSeconds / 2,
	peakBytes: 512 * 1024 ** 2,
	written: pages + 20,
});

const runs = [
	run(2, 'cold', 3),
	run(2, 'hugo', 0.1),
	run(200, 'cold', 5.97),
	run(200, 'hugo', 1.5),
	run(2000, 'cold', 32.97),
	run(2000, 'hugo', 13),
	run(2000, 'warm', 3.5),
	run(2000, 'edit', 5.2),
	run(2000, 'hugo-edit', 13),
];

const machine: Machine = { node: '24.0.0', hugo: '0.111.3', system: 'linux x64', processors: '2 × X', load: 0.25 }; // prettier-ignore

test('a spread has the middle, the least and the most', () => {
	expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
	expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, min: 1, max: 4 });
	expect(spreadOf([])).toBeUndefined();
});

test('ratios are taken within a round', () => {
	const two = [
		run(20, 'cold', 2, 1),
		run(20, 'hugo', 1, 1),
		run(20, 'cold', 9, 2),
		run(20, 'hugo', 3, 2),
	];
	expect(ratioOf(two, { pages: 20, of: 'cold', to: 'hugo' })).toEqual({
		median: 2.5,
		min: 2,
		max: 3,
	});
	expect(ratioOf(two, { pages: 20, of: 'edit', to: 'hugo-edit' })).toBeUndefined();
});

test('cost a page leaves out what starting costs', () => {
	expect(netPerPage(runs, { pages: 200, kind: 'cold' })).toBeCloseTo(15);
	expect(netPerPage(runs, { pages: 2000, kind: 'cold' })).toBeCloseTo(15);
	expect(netPerPage(runs, { pages: 200, kind: 'warm' })).toBeUndefined();
});

test('figures stand beside their aims', () => {
	expect(findingsOf(runs).map(({ what, measured, met }) => [what, measured, met])).toEqual([
		['cold / Hugo, CPU', '2.54 ×', false],
		['one edit / Hugo, CPU', '0.40 ×', false],
		['peak memory', '0.50 GiB', true],
		['growth of cold, CPU a page net of starting, 200 to 2000 pages', '15.0 → 15.0 ms (1.00 ×)', true],
		['growth of Hugo, CPU a page net of starting, 200 to 2000 pages', '7.1 → 6.5 ms (0.91 ×)', undefined],
	]); // prettier-ignore
});

test('small corpora are not judged', () => {
	const small = findingsOf(runs.filter(({ pages }) => pages <= 200));
	expect(small.map(({ met }) => met)).not.toContain(true);
	expect(small.map(({ met }) => met)).not.toContain(false);
});

test('the report is Markdown with the machine, all builds and the aims', () => {
	const report = reportOf(runs, machine);
	expect(report).toContain(
		'Node 24.0.0, Hugo 0.111.3, linux x64, 2 × X, load 0.3 at the start, rounds: 1.',
	);
	expect(report).toContain('| 2,000 | cold | 32.97 | 16.48 | 512 | 2,020 | 61 |');
	expect(report).toContain('| one edit / Hugo, CPU | ≤ 0.35 × | 0.40 × | missed |');
});

test('without Hugo the report says so and compares nothing', () => {
	const own = runs.filter(({ kind }) => !kind.startsWith('hugo'));
	const report = reportOf(own, { ...machine, hugo: undefined });
	expect(report).toContain('without Hugo (not on the PATH)');
	expect(report).not.toContain('/ Hugo, CPU');
	expect(report).toContain('| peak memory | ≤ 1.2 GiB | 0.50 GiB | met |');
});
