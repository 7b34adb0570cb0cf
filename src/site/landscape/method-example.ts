import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { Assessment } from '../../domain/landscape/assessment.ts';
import { dimensions } from '../../domain/landscape/score/score.ts';
import type { FormulaVersion } from '../../domain/landscape/score/versions.ts';
import type { Metric, MetricValue } from '../../domain/landscape/metric.ts';
import { type DimensionCard, healthCard } from './health-card.ts';
import { exampleDay, methodExamples } from './method-examples.ts';

/** A made-up project, scored. */
export interface MethodExample {
	name: string;
	/** `76.5`; undefined: too little is known. */
	health: string | undefined;
	/** Without caps, where it is another number. */
	uncapped: string | undefined;
	provisional: boolean;
	/** Percent of all points that is known. */
	confidence: number;
	strokes: (number | null)[];
	dimensions: DimensionCard[];
}

export function methodExample(
	id: keyof typeof methodExamples,
	{ score: compute }: FormulaVersion,
	locale: Locale,
): MethodExample {
	const inputs = methodExamples[id];
	const score = compute(inputs, exampleDay);
	// The keys of the inputs are metrics.
	const known = Object.entries(inputs) as [Metric, MetricValue][];
	const readings: Assessment['readings'] = Object.fromEntries(
		known.map(([metric, value]) => [
			metric,
			{ value, asOf: exampleDay, source: 'made up', counts: true },
		]),
	);
	const { health, uncapped } = score;
	return {
		name: messages[locale].landscape.project.method.exampleNames[id],
		health: health?.toFixed(1),
		uncapped: uncapped !== null && uncapped !== health ? uncapped.toFixed(1) : undefined,
		provisional: score.provisional,
		confidence: Math.round(score.confidence * 100),
		strokes: dimensions.map((each) => score.dimensions[each].score),
		// The first is shown signal by signal.
		dimensions: id === 'steady' ? healthCard({ score, readings }, locale) : [],
	};
}
