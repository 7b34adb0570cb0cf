import { expect, test } from 'vitest';
import type { Verdict } from '../../search-eval/score/judge.ts';
import {
	percentile,
	ratesByCategory,
	ratesByHalf,
	ratesOf,
} from '../../search-eval/score/rates.ts';
import { categories, isChinese } from '../../search-eval/set/categories.ts';
import { loadQueries, ownFiles } from '../../search-eval/set/own-queries.ts';
import { halfOf, type Query } from '../../search-eval/set/query.ts';

const queryOf = (cat: string, q: string, scope: Query['gold']['scope'] = 'zh'): Query => ({
	id: `${cat}/${q}`,
	q,
	ui: 'zh',
	cat,
	gold: { scope, any: [[q]] },
});

function verdictOf(query: Query, facts: Partial<Verdict> = {}): Verdict {
	const empty = { hits: [], missing: [], exact: { shown: 0, right: 0 }, isEmpty: false, ms: 1 };
	return { query, gold: 1, found: 1, recall: 1, ...empty, ...facts };
}

test('rates are fractions over the queries that ask for them', () => {
	const rates = ratesOf([
		verdictOf(queryOf('zh-word', '缓存'), { exact: { shown: 3, right: 3 }, titleAt3: true }),
		verdictOf(queryOf('zh-two', '显存'), { recall: 0.5, exact: { shown: 1, right: 0 } }),
		verdictOf(queryOf('typo', 'brotil', 'en'), { recall: 0, isEmpty: true, titleAt3: false }),
		verdictOf(queryOf('cross-language', 'mesh', 'both'), { bothLanguages: true }),
	]);
	expect(rates).toEqual({
		asked: 4,
		recall: 2.5 / 4,
		recallZh: 1.5 / 2,
		precisionExact: 3 / 4,
		zero: 1 / 4,
		titleAt3: 1 / 2,
		bothLanguages: 1,
	});
});

test('what no query asks for has no rate', () => {
	const nothing = { recall: null, recallZh: null, precisionExact: null, zero: null };
	expect(ratesOf([])).toMatchObject({ asked: 0, ...nothing, titleAt3: null, bothLanguages: null });
});

test('categories keep the order in which they come', () => {
	const rates = ratesByCategory(['b', 'a', 'b'].map((cat) => verdictOf(queryOf(cat, cat))));
	expect(Object.entries(rates).map(([cat, { asked }]) => [cat, asked])).toEqual([
		['b', 2],
		['a', 1],
	]);
});

test.each([
	[queryOf('zh-word', '缓存'), true],
	[queryOf('traditional', '快取'), true],
	[queryOf('full-width', 'ＫＶ缓存'), false],
	[queryOf('wrong-character', '换存'), false],
	[queryOf('cross-language', '缓存', 'both'), false],
	[queryOf('theirs', '缓存'), true],
	[queryOf('theirs', '缓存', 'both'), false],
	[queryOf('theirs', 'huancun'), false],
	[queryOf('theirs', 'cache', 'en'), false],
])('$cat `$q` counts as Chinese: %s', (query, expected) => {
	expect(isChinese(query)).toBe(expected);
});

test.each([
	[[], 0.5, null],
	[[7], 0.95, 7],
	[[3, 1, 2], 0.5, 2],
	[[4, 1, 3, 2], 0.5, 2],
	[Array.from({ length: 100 }, (_, index) => 100 - index), 0.95, 95],
])('of %j, the part %d lies below %j', (times, part, expected) => {
	expect(percentile(times, part)).toBe(expected);
});

test('ids alone decide the halves, for ever', () => {
	expect(['zh-word/hand-1', 'zh-word/hand-3', 'typo/hand-1'].map(halfOf)).toEqual([
		'tuned',
		'unseen',
		'unseen',
	]);
});

test('our own set has enough of every category, in both halves', async () => {
	const queries = await loadQueries(ownFiles);
	expect(queries.length).toBeGreaterThanOrEqual(200);
	expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
	expect(new Set(queries.map(({ cat }) => cat))).toEqual(new Set(Object.keys(categories)));
	const all = ratesByCategory(queries.map((query) => verdictOf(query)));
	for (const [cat, { asked }] of Object.entries(all)) expect(asked, cat).toBeGreaterThanOrEqual(15);
	const { tuned, unseen } = ratesByHalf(queries.map((query) => verdictOf(query)));
	expect(Math.min(tuned.asked, unseen.asked)).toBeGreaterThan(queries.length * 0.4);
});
