import type { Needles } from './find-marks.ts';
import type { QueryPlan } from './plan-query.ts';

/** What is marked: the phrases, else their words. */
export const needlesOf = ({ phrases }: QueryPlan): Needles => ({
	phrases: phrases.map(({ text }) => text),
	parts: phrases.flatMap(({ units }) =>
		units.filter(({ bridge }) => !bridge).map(({ key }) => key),
	),
});
