import { describe, expect, test } from 'vitest';
import type { Score } from '../../../../../src/domain/landscape/score/score.ts';
import type { ScoreInputs } from '../../../../../src/domain/landscape/score/score-inputs.ts';
import { scoreV1 } from '../../../../../src/domain/landscape/score/v1/score-v1.ts';
import { cases } from './cases.ts';
import { referenceScore } from './reference-score.ts';

const capNames = {
	archived: 'archived: max 20',
	'idle-365': 'no commit >365 d: max 40',
	'idle-180': 'no commit >180 d: max 60',
	'no-license': 'no license: max 60',
};

function partsOf(score: Score): Record<string, Record<string, number>> {
	const known = Object.entries(score.dimensions).map(([name, { signals }]) => [
		name,
		Object.fromEntries(
			signals.flatMap(({ id, part }) => (part === null ? [] : [[id, part] as const])),
		),
	]);
	return Object.fromEntries(known) as Record<string, Record<string, number>>;
}

describe('a score, digit by digit', () => {
	test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
		const score = scoreV1(each.inputs, each.as_of);
		const { activity, community, quality, sustainability } = score.dimensions;
		const all = {
			health: score.health,
			...(score.reason && { reason: score.reason }),
			uncapped: score.uncapped,
			confidence: score.confidence,
			provisional: score.provisional,
			caps: score.caps.map((cap) => capNames[cap]),
			parts: partsOf(score),
			activity: activity.score,
			community: community.score,
			quality: quality.score,
			sustainability: sustainability.score,
		};
		expect(all).toMatchObject(each.expected);
		expect(score.asOf).toBe(each.as_of);
	});

	test.each(cases.map((each) => [each.name, each] as const))('computed twice: %s', (_, each) => {
		const { uncapped, reason } = scoreV1(each.inputs, each.as_of);
		const again = referenceScore(each.inputs, each.as_of);
		if (reason === 'unavailable') expect(uncapped).toBeNull();
		else if (again === null) expect(uncapped).toBeNull();
		else expect(Math.abs((uncapped ?? Number.NaN) - again)).toBeLessThanOrEqual(0.0501);
	});

	test('what is of another type than its metric is not known', () => {
		const odd: ScoreInputs = { stars: '12', forks: -4, ci: 1, last_commit: 'soon', license: '' };
		const { confidence } = scoreV1(odd, '2026-10-07');
		expect(confidence).toBe(0);
	});
});
