import { expect, test } from 'vitest';
import { compactCount } from '../../../../../src/domain/landscape/map/compact-count.ts';
import { healthTier, tierRange } from '../../../../../src/domain/landscape/map/health-tier.ts';
import { strokeClasses } from '../../../../../src/domain/landscape/map/strokes.ts';
import type { DimensionScore, Score } from '../../../../../src/domain/landscape/score/score.ts';

test.each([
	[0, '0', '0'],
	[912, '912', '912'],
	[1_000, '1k', '1000'],
	[11_240, '11.2k', '1.1万'],
	[89_671, '89.6k', '8.9万'],
	[125_300, '125k', '12.5万'],
	[999_960, '999k', '99.9万'],
	[1_250_000, '1.2M', '125万'],
])('%i stars are %s and %s', (count, en, zh) => {
	expect(compactCount(count, 'en')).toBe(en);
	expect(compactCount(count, 'zh')).toBe(zh);
});

test.each([
	[100, '80', '80–100'],
	[79.9, '60', '60–79'],
	[20, '20', '20–39'],
	[0, '0', '0–19'],
	[null, 'none', undefined],
	[undefined, 'none', undefined],
] as const)('%s is in the step %s', (health, tier, range) => {
	expect(healthTier(health)).toBe(tier);
	expect(tierRange(tier)).toBe(range);
});

const dimension = (score: number | null): DimensionScore => ({ score, coverage: 1, signals: [] });
const score = (health: number | null): Score => ({
	version: 1,
	asOf: '2026-11-01',
	health,
	uncapped: health,
	caps: [],
	confidence: 1,
	provisional: false,
	dimensions: {
		activity: dimension(94.9),
		community: dimension(0),
		quality: dimension(null),
		sustainability: dimension(100),
	},
});

test('strokes are drawn in tenths; nought is one, and missing is none', () => {
	expect(strokeClasses(score(70))).toBe('a9 c0 s10');
	expect(strokeClasses(score(null))).toBe('');
	expect(strokeClasses(undefined)).toBe('');
});
