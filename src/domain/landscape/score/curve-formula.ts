import type { Curve } from './curve.ts';

/**
 * A curve as a formula, the same in every language. x is the value, d the days and m the months since
 * it, h its hours; what goes below 0 or above 1 is cut there.
 */
export function curveFormula(curve: Curve): string {
	switch (curve.kind) {
		case 'log':
			return `ln(1 + x) / ln(1 + ${curve.full})`;
		case 'linear':
			return curve.full === 1 ? 'x' : `x / ${curve.full}`;
		case 'recency':
			return `2^(−(d − ${curve.grace}) / ${curve.half})`;
		case 'age':
			return `m / ${curve.full}`;
		case 'response':
			return `ln(${curve.none} / h) / ln(${curve.none} / ${curve.full})`;
		case 'share':
			return 'x / (x + y)';
		case 'flag':
			return '0 | 1';
		case 'words':
			return [...new Set([...Object.values(curve.shares), curve.other])]
				.filter((share) => share !== null)
				.join(' | ');
		case 'license':
			return `0 | ${curve.stated} | 1`;
	}
}
