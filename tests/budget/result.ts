import { isWithin, type MeasureId, measureIds } from './limits.ts';
import type { BudgetPage } from './pages.ts';

/** What a measurement found: numbers, and what a person needs to mend them. */
export interface Findings {
	values: Partial<Record<MeasureId, number>>;
	/** One line each: rule, place. */
	details: string[];
}

/** All that was measured of one page. */
export interface PageResult extends Findings {
	page: BudgetPage;
}

/** Puts findings of several measurements of one page together. */
export function merge(page: BudgetPage, parts: readonly Findings[]): PageResult {
	const values = Object.assign({}, ...parts.map((part) => part.values)) as Findings['values']; // of Findings only
	return { page, values, details: [...new Set(parts.flatMap((part) => part.details))] };
}

/** Measures of the page that are over their limit. */
export function broken({ page, values }: PageResult): MeasureId[] {
	return measureIds.filter((id) => {
		const value = values[id];
		return value !== undefined && isWithin(id, value, page) === false;
	});
}
