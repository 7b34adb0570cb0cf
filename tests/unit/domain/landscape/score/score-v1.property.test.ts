import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dimensions } from '../../../../../src/domain/landscape/score/score.ts';
import type { ScoreInputs } from '../../../../../src/domain/landscape/score/score-inputs.ts';
import { scoreV1 } from '../../../../../src/domain/landscape/score/v1/score-v1.ts';
import { formulaV1 } from '../../../../../src/domain/landscape/score/v1/tables.ts';
import {
	asOf,
	fullInputs,
	inputName,
	inputNames,
	partialInputs,
	without,
} from './arbitrary-inputs.ts';
import { cases } from './cases.ts';
import { referenceScore } from './reference-score.ts';

/** What a higher value is called for each word that has an order. */
const better: Record<string, string> = {
	NONE: 'NOASSERTION',
	NOASSERTION: 'MIT',
	'BUSL-1.1': 'MIT',
	User: 'Organization',
	none: 'funding',
	funding: 'foundation',
};

/** A better value of an input: fewer hours and open issues, later days, earlier beginnings. */
function raise(inputs: ScoreInputs, name: keyof ScoreInputs, by: number): ScoreInputs {
	const value = inputs[name];
	if (value === undefined || value === null) return inputs;
	if (name === 'created') return { ...inputs, created: '2009-05-05' };
	if (name === 'last_commit' || name === 'last_release') return { ...inputs, [name]: asOf };
	if (typeof value === 'boolean') return { ...inputs, [name]: true };
	if (typeof value === 'string') return { ...inputs, [name]: better[value] ?? value };
	if (typeof value !== 'number') return inputs;
	if (name === 'first_response_h' || name === 'issues_open') {
		return { ...inputs, [name]: Math.max(0, value - by) };
	}
	return { ...inputs, [name]: value + (name === 'merge_ratio' ? by / 9000 : by) };
}

const by = fc.integer({ min: 1, max: 9000 });

describe('what always holds', () => {
	test('a score is between 0 and 100, and so are its parts', () => {
		fc.assert(
			fc.property(partialInputs, (inputs) => {
				const score = scoreV1(inputs, asOf);
				const sides = Object.values(score.dimensions);
				const numbers = [
					score.health,
					score.uncapped,
					...sides.map((side) => side.score),
					...sides.flatMap(({ signals }) => signals.map(({ part }) => part)),
				];
				for (const each of numbers) {
					if (each === null) continue;
					expect(each).toBeGreaterThanOrEqual(0);
					expect(each).toBeLessThanOrEqual(100);
				}
			}),
		);
	});

	test('it is what the written formula says', () => {
		fc.assert(
			fc.property(partialInputs, (inputs) => {
				const again = referenceScore(inputs, asOf);
				const { uncapped } = scoreV1(inputs, asOf);
				if (again === null) expect(uncapped).toBeNull();
				else expect(Math.abs((uncapped ?? Number.NaN) - again)).toBeLessThanOrEqual(0.0501);
			}),
			{ numRuns: 300 },
		);
	});

	test('a better value never lowers it, caps or not, while as much is known', () => {
		fc.assert(
			fc.property(partialInputs, inputName, by, (inputs, name, more) => {
				const before = scoreV1(inputs, asOf);
				const after = scoreV1(raise(inputs, name, more), asOf);
				fc.pre(before.health !== null && after.confidence === before.confidence);
				expect(after.uncapped ?? -1).toBeGreaterThanOrEqual(before.uncapped ?? 0);
				expect(after.health ?? -1).toBeGreaterThanOrEqual(before.health);
			}),
			{ numRuns: 1000 },
		);
	});

	test('neither the order of keys nor the day of the computation matters', () => {
		fc.assert(
			fc.property(partialInputs, (inputs) => {
				vi.useFakeTimers({ now: new Date('2031-02-03') });
				const later = scoreV1(inputs, asOf);
				vi.useRealTimers();
				// Its own entries, turned round.
				const turned = Object.fromEntries(Object.entries(inputs).toReversed()) as ScoreInputs;
				expect(scoreV1(turned, asOf)).toEqual(later);
			}),
		);
	});

	test('it reads no clock', () => {
		const now = vi.spyOn(Date, 'now').mockImplementation(() => {
			throw new Error('read the clock');
		});
		expect(scoreV1({ last_commit: asOf, commits_90d: 3 }, asOf).asOf).toBe(asOf);
		now.mockRestore();
	});
});

/** How much a dimension's largest unknown signal can pay, in points of health. */
function mostFrom(name: string): number {
	const owner = dimensions.find((each) =>
		formulaV1.dimensions[each].signals.some(({ metrics }) => metrics.some((m) => m === name)),
	);
	if (owner === undefined) return 0;
	const { weight, signals } = formulaV1.dimensions[owner];
	const signal = signals.find(({ metrics }) => metrics.some((metric) => metric === name));
	return (weight / 100) * ((signal?.points ?? 0) / 100) * formulaV1.prior;
}

describe('what silence pays', () => {
	test('of all inputs, one kept back gains at most half of what it is worth', () => {
		fc.assert(
			fc.property(fullInputs, inputName, (inputs, name) => {
				const before = scoreV1(inputs, asOf).uncapped ?? 0;
				const after = scoreV1(without(inputs, [name]), asOf).uncapped ?? 0;
				expect(after - before).toBeLessThanOrEqual(mostFrom(name) + 0.1);
			}),
			{ numRuns: 1000 },
		);
	});

	test.each([
		['a busy project of a company', 'busy project of a company'],
		['a small library', 'small library of one person'],
		['a mature one', 'quiet and mature, one maintainer'],
		['one that is hyped', 'hype: many stars, few people'],
	])('%s gains at most 2.5', (_, name) => {
		const { inputs, as_of: day } = cases.find((each) => each.name === name) ?? {};
		if (!inputs || !day) throw new Error(`No case ${name}`);
		const gains = inputNames.map((key) => {
			const after = scoreV1(without(inputs, [key]), day).health ?? 0;
			return after - (scoreV1(inputs, day).health ?? 0);
		});
		expect(Math.max(...gains)).toBeLessThanOrEqual(2.5);
	});
});
