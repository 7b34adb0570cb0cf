import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { metricSource } from '../../domain/landscape/metric-source.ts';
import { curveFormula } from '../../domain/landscape/score/curve-formula.ts';
import type { Signal } from '../../domain/landscape/score/formula.ts';

/** A signal as the formula has it. */
export interface MethodSignal {
	id: string;
	name: string;
	/** What exactly is counted. */
	about: string;
	points: number;
	/** How a value becomes points, in words and as a formula. */
	curve: string;
	formula: string;
	/** Where the value is read. */
	source: string;
}

export function methodSignal(signal: Signal, locale: Locale): MethodSignal {
	const words = messages[locale].landscape.score;
	const { id, points, curve, metrics } = signal;
	return {
		id,
		points,
		name: words.signal[id]?.name ?? id,
		about: words.signal[id]?.about ?? '',
		curve: words.curve(curve),
		formula: curveFormula(curve),
		source: [...new Set(metrics.map((metric) => metricSource[metric]))].join(', '),
	};
}
