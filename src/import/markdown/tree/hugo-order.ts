import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Peek } from '../folder/peek.ts';

/** What Hugo orders pages by. */
export type HugoKey = Pick<Peek, 'weight' | 'date' | 'linkTitle'> & { path: string };

/**
 * Hugo's default order: weight, where pages without one come last; then the younger one; then the
 * title of links; then the file. Source: `resources/page/pages_sort.go` of Hugo.
 */
export function hugoOrder(lang: Locale): (a: HugoKey, b: HugoKey) => number {
	const { compare } = new Intl.Collator(lang);
	return (a, b) =>
		byWeight(a.weight, b.weight) ||
		byDate(a.date, b.date) ||
		compare(a.linkTitle, b.linkTitle) ||
		(a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

function byWeight(a: number, b: number): number {
	if (a === b) return 0;
	if (a === 0) return 1;
	return b === 0 ? -1 : a - b;
}

function byDate(a: number, b: number): number {
	// both may be -Infinity, whose difference is no number
	return a === b ? 0 : a > b ? -1 : 1;
}
