import { expect, test } from 'vitest';
import { findingsOf } from '../../bench/aims.ts';
import type { BuildKind, Run } from '../../bench/builds.ts';
import { reportOf, type Machine } from '../../bench/report.ts';
import { readSearchCost } from '../../bench/search-cost.ts';
import { netPerPage, ratioOf, spreadOf } from '../../bench/summary.ts';
import type { BuiltSearch } from '../../../src/publish/search/build-search.ts';
import { searchLine } from '../../../src/publish/search/search-line.ts';

const run = (pages: number, kind: BuildKind, cpuSeconds: number, round = 1): Run => ({
	pages,
	terms: 0,
	kind,
	cpuSeconds,
	round,
	wallSeconds: cpuSeconds / 2,
	peakBytes: 512 * 1024 ** 2,
	written: pages + 20,
	changed: kind === 'cold' ? pages + 20 : 3,
});

const withTerms = (terms: number, one: Run): Run => ({
	...one,
	terms,
	written: one.written + 2 * terms,
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
	expect(ratioOf(two, { pages: 20, kind: 'cold' }, { pages: 20, kind: 'hugo' })).toEqual({
		median: 2.5,
		min: 2,
		max: 3,
	});
	const edits = [
		{ pages: 20, kind: 'edit' },
		{ pages: 20, kind: 'hugo-edit' },
	] as const;
	expect(ratioOf(two, ...edits)).toBeUndefined();
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
	expect(report).toContain('| 2,000 | 0 | cold | 32.97 | 16.48 | 512 | 2,020 | 2,020 | 61 |');
	expect(report).toContain('| one edit / Hugo, CPU | ≤ 0.35 × | 0.40 × | missed |');
});

test('without Hugo the report says so and compares nothing', () => {
	const own = runs.filter(({ kind }) => !kind.startsWith('hugo'));
	const report = reportOf(own, { ...machine, hugo: undefined });
	expect(report).toContain('without Hugo (not on the PATH)');
	expect(report).not.toContain('/ Hugo, CPU');
	expect(report).toContain('| peak memory | ≤ 1.2 GiB | 0.50 GiB | met |');
});

const glossaryRuns = [
	...runs,
	run(2, 'warm', 1.5),
	...[run(2, 'cold', 4), run(2, 'warm', 1.6), run(2000, 'cold', 38), run(2000, 'warm', 3.7)].map(
		(one) => withTerms(80, one),
	),
	...[
		run(2, 'cold', 20),
		run(2, 'warm', 9.5),
		run(2000, 'cold', 54.5),
		run(2000, 'warm', 11.7),
		run(2000, 'definition', 12.87),
		run(2000, 'name', 14.04),
	].map((one) => withTerms(5000, one)),
];

test('glossaries are compared with none, and a large one with a small one', () => {
	const found = findingsOf(glossaryRuns).filter(({ what }) => what.includes('terms'));
	const article = 'CPU an article net of starting and of term pages';
	expect(found.map(({ what, measured, met }) => [what, measured, met])).toEqual([
		['cold, 80 terms / no glossary, CPU', '1.15 ×', undefined],
		['warm, 80 terms / no glossary, CPU', '1.06 ×', undefined],
		[`cold, 80 terms / no glossary, ${article}`, '15.00 → 17.02 ms (1.13 ×)', undefined],
		[`warm, 80 terms / no glossary, ${article}`, '1.00 → 1.05 ms (1.05 ×)', true],
		['cold, 5,000 terms / no glossary, CPU', '1.65 ×', undefined],
		['warm, 5,000 terms / no glossary, CPU', '3.34 ×', undefined],
		[`cold, 5,000 terms / no glossary, ${article}`, '15.00 → 17.27 ms (1.15 ×)', undefined],
		[`warm, 5,000 terms / no glossary, ${article}`, '1.00 → 1.10 ms (1.10 ×)', true],
		['one definition / warm, 5,000 terms, CPU', '1.10 ×, 3 of 12,020 pages changed', undefined],
		['a new name / warm, 5,000 terms, CPU', '1.20 ×, 3 of 12,020 pages changed', undefined],
		[`cold, 5,000 terms / 80 terms, ${article}`, '17.02 → 17.27 ms (1.01 ×)', true],
	]);
});

test('the report has a line for each glossary', () => {
	const report = reportOf(glossaryRuns, machine);
	expect(report).toContain('| 2,000 | 80 | warm | 3.70 | 1.85 | 512 | 2,180 | 3 | 541 |');
	expect(report).toContain(
		'| 2,000 | 5,000 | a new name | 14.04 | 7.02 | 512 | 12,020 | 3 | 142 |',
	);
});

test('what search costs is read from what a build prints', () => {
	const kinds = { files: 3, bytes: 2048, largest: 1024 };
	const stats = { pages: 2, sections: 3, keys: 4, postings: 5, made: 1 };
	const all = ['terms', 'readings', 'texts', 'pages', 'words', 'han', 'quick'] as const;
	// One entry for each name in the list.
	const byKind = Object.fromEntries(all.map((kind) => [kind, kinds])) as BuiltSearch['kinds'];
	const line = searchLine({ ...stats, kinds: byKind }, { user: 1_200_000, system: 50_000 });
	expect(line).toMatch(/^Search: 2 pages \(1 read\), 3 sections; 4 keys, 5 postings; /);
	const cost = readSearchCost(`12:00:00 [bimo] ${line}\nBuilt out\n`);
	expect(cost?.cpuSeconds).toBe(1.25);
	expect(cost?.sizes).toMatch(/^14\.0 KB in 21 files: terms 2\.0 KB in 3, /);
	expect(readSearchCost('Built out in 1 s\n')).toBeUndefined();
});

test('search is shown with its share of a build and its size', () => {
	const search = { cpuSeconds: 8, sizes: '9.0 KB in 2 files: terms 9.0 KB in 2' };
	const found = findingsOf(
		[run(2, 'cold', 3), run(2000, 'cold', 32), run(2000, 'edit', 4)].map((one) => ({
			...one,
			search,
		})),
	).filter(({ what }) => what.startsWith('search'));
	expect(found.map(({ what, measured }) => `${what}: ${measured}`)).toEqual([
		'search: share of a cold build, 2000 pages, CPU: 25 % (8.0 s)',
		'search: share of one edit, 2000 pages, CPU: 200 % (8.0 s)',
		'search: index, 2000 pages: 9.0 KB in 2 files: terms 9.0 KB in 2',
	]);
});
