import type { Use } from './terms.ts';

/**
 * For an index: where each term is used, by the ids of headings. Notes stand at the end, under a
 * heading that they have nothing to do with; they count for a term that stands nowhere else.
 */
export function headingsOf(uses: readonly Use[]): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const [term, its] of Map.groupBy(uses, (use) => use.term)) {
		const seen = its.filter(({ run }) => !run.isHidden);
		const counted = seen.length > 0 ? seen : its;
		found.set(term, [...new Set(counted.map(({ run }) => run.heading ?? ''))]);
	}
	return found;
}
