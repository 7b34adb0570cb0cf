import { describe, expect, test } from 'vitest';
import { assessAll } from '../../../../src/domain/landscape/assess-all.ts';
import type { Observation } from '../../../../src/domain/landscape/observation.ts';
import { enough, project, seen } from './assess/made-up.ts';

const full: Observation['values'] = {
	...enough,
	contributors: 40,
	authors_90d: 5,
	first_response_h: 90,
	bus_factor: 2,
	created: '2024-01-01',
	active_weeks_52: 30,
	owner_type: 'User',
};

function many(n: number, values: (index: number) => Observation['values']) {
	const ids = Array.from({ length: n }, (_, index) => `p${index}`);
	const lines = ids.map((id, index) => seen('2026-10-01', values(index), { id }));
	return assessAll(
		ids.map((id) => project({ id })),
		lines,
	);
}

describe('standing in a category', () => {
	test('is the share that is at least as good', () => {
		const all = many(25, (index) => ({ ...full, scorecard: 10 - index * 0.4 }));
		expect(all.map(({ assessment }) => assessment.percentile)).toEqual(
			Array.from({ length: 25 }, (_, index) => (index + 1) * 4),
		);
	});

	test('leaves out what is provisional or archived', () => {
		const all = many(4, (index) => {
			if (index === 1) return { ...full, archived: true };
			if (index === 2) return enough;
			return { ...full, commits_90d: 40 - index };
		});
		expect(all.map(({ assessment }) => assessment.score?.provisional)).toEqual([
			false,
			false,
			true,
			false,
		]);
		expect(all.map(({ assessment }) => assessment.percentile)).toEqual([
			50,
			undefined,
			undefined,
			100,
		]);
	});

	test('counts only the primary category', () => {
		const other = { category: 'agents', subcategory: 'memory' } as const;
		const [a] = assessAll(
			[
				project({ id: 'a', places: [other, { category: 'inference', subcategory: 'engines' }] }),
				project({ id: 'b' }),
			],
			[
				seen('2026-10-01', full, { id: 'a' }),
				seen('2026-10-01', { ...full, commits_90d: 400 }, { id: 'b' }),
			],
		);
		expect(a?.assessment.percentile).toBe(100);
	});
});

describe('popular', () => {
	const isPopular = (all: ReturnType<typeof many>) =>
		all.map(({ assessment }) => assessment.badges.includes('popular'));

	test('are the best tenth by stars', () => {
		const flags = isPopular(many(20, (index) => ({ stars: 5000 - index })));
		expect(flags).toEqual(flags.map((_, index) => index < 2));
	});

	test('needs a thousand stars', () => {
		expect(isPopular(many(3, (index) => ({ stars: index === 0 ? 999 : 10 })))).toEqual([
			false,
			false,
			false,
		]);
		expect(isPopular(many(1, () => ({ stars: 1000 })))).toEqual([true]);
	});

	test('compares only stars of about the same day', () => {
		const all = assessAll(
			[project({ id: 'old' }), project({ id: 'new' })],
			[
				seen('2025-09-01', { stars: 90_000 }, { id: 'old' }),
				seen('2026-10-01', { stars: 2000 }, { id: 'new' }),
			],
		);
		expect(isPopular(all)).toEqual([false, true]);
	});
});

test('projects stay in their order, with all that their files say', () => {
	const all = assessAll([project({ id: 'b' }), project({ id: 'a' })], []);
	expect(all.map(({ id }) => id)).toEqual(['b', 'a']);
	expect(all[0]).toMatchObject(project({ id: 'b' }));
});
