import { type Metric, type MetricKind, metrics } from '../../domain/landscape/metric.ts';
import { isRealDay } from '../../schema/fields.ts';

interface Shape {
	expected: string;
	fits: (value: unknown) => boolean;
}

const isNumber = (value: unknown, least: number, most: number): boolean =>
	typeof value === 'number' && value >= least && value <= most;

const longestWord = 200;

/** True for a line of text; what a terminal obeys, or nobody sees, is none. */
export function isWord(text: string): boolean {
	const isLine = text !== '' && text === text.trim() && text.length <= longestWord;
	return isLine && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
}

/** What a value of each kind looks like; `null` is always one. */
const shapes: Record<MetricKind, Shape> = {
	count: {
		expected: 'a whole number, 0 or more',
		fits: (value) => isNumber(value, 0, Number.MAX_SAFE_INTEGER) && Number.isInteger(value),
	},
	ratio: { expected: 'a number from 0 to 1', fits: (value) => isNumber(value, 0, 1) },
	hours: {
		expected: 'hours, 0 or more',
		fits: (value) => isNumber(value, 0, Number.MAX_SAFE_INTEGER),
	},
	points: { expected: 'a number from 0 to 10', fits: (value) => isNumber(value, 0, 10) },
	day: {
		expected: 'a day as `2026-11-21`',
		fits: (value) => typeof value === 'string' && isRealDay(value),
	},
	flag: { expected: '`true` or `false`', fits: (value) => typeof value === 'boolean' },
	word: {
		expected: `a line of text, at most ${longestWord} characters`,
		fits: (value) => typeof value === 'string' && isWord(value),
	},
};

/** Metrics that have a shape of their own. */
const own: Partial<Record<Metric, Shape>> = {
	last_release: {
		expected: 'a day as `2026-11-21`, or `NEVER`',
		fits: (value) => value === 'NEVER' || shapes.day.fits(value),
	},
	owner_type: oneOf(['Organization', 'User']),
	backing: oneOf(['foundation', 'funding', 'none']),
};

function oneOf(words: readonly string[]): Shape {
	const named = words.map((word) => `\`${word}\``);
	return {
		expected: `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`,
		fits: (value) => words.some((word) => word === value),
	};
}

export function isMetric(key: string): key is Metric {
	return Object.hasOwn(metrics, key);
}

/** What a value of a metric should be, where it is none: `a number from 0 to 1`. */
export function expectedOf(metric: Metric, value: unknown): string | undefined {
	const shape = own[metric] ?? shapes[metrics[metric]];
	return value === null || shape.fits(value) ? undefined : `${shape.expected}, or \`null\``;
}
