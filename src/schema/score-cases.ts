import { z } from 'zod';
import { type Metric, type MetricKind, metrics } from '../domain/landscape/metric.ts';
import { isRealDay, lineField } from './fields.ts';

const numberField = z
	.number({ error: 'expected a number, 0 or more, or `null`' })
	.min(0, { error: 'expected a number, 0 or more, or `null`' });
const dayError = 'expected a day as `2026-11-21`';
const dayField = z
	.string({ error: dayError })
	.refine((text) => text === 'NEVER' || isRealDay(text), { error: dayError });

const kinds = {
	count: numberField,
	ratio: numberField,
	hours: numberField,
	points: numberField,
	day: dayField,
	flag: z.boolean({ error: 'expected `true`, `false` or `null`' }),
	word: lineField,
} satisfies Record<MetricKind, z.ZodType>;

const inputFields = Object.fromEntries(
	Object.entries(metrics).map(([metric, kind]) => [metric, kinds[kind].nullable().optional()]),
	// The keys of `metrics` are metrics.
) as Record<Metric, z.ZodOptional<z.ZodNullable<(typeof kinds)[MetricKind]>>>;

/** A file of cases for `npm run landscape -- score --cases`; further keys are left alone. */
export const scoreCasesSchema = z.looseObject({
	cases: z
		.array(
			z.looseObject({
				name: lineField.describe('What the case is called.'),
				as_of: z
					.string({ error: dayError })
					.refine(isRealDay, { error: dayError })
					.describe('The day that its inputs describe.'),
				inputs: z
					.looseObject({ ...inputFields, unavailable: z.boolean().optional() })
					.describe('Values of metrics, as observations have them.'),
				expected: z
					.record(z.string(), z.unknown())
					.optional()
					.describe('What the result should be; `--check` compares what stands there.'),
			}),
			{ error: 'expected a list of cases' },
		)
		.describe('Each with `name`, `as_of` and `inputs`.'),
});

export type ScoreCase = z.output<typeof scoreCasesSchema>['cases'][number];
