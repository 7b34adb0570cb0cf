import type { Locale } from '../../../domain/i18n/locale.ts';
import type { SearchAnswer } from '../../../domain/search/search-answer.ts';
import { emptyState } from '../../../domain/search/search-state.ts';
import { engine } from './engine.ts';
import type { Facets } from './facets.ts';

/** Shows counts of the last answer, among all values that there are on the site. */
export function makeCounter(facets: Facets, locale: Locale): (answer: SearchAnswer) => void {
	let all: Promise<void> | undefined;
	let last: SearchAnswer | undefined;
	const readAll = async (): Promise<void> => {
		const { facets: found } = await engine.search({ ...emptyState, locale, limit: 0 });
		facets.count(found);
	};
	return (answer) => {
		last = answer;
		const count = (): void => {
			if (last === answer) facets.count(answer.facets);
		};
		(all ??= readAll()).then(count, () => {
			all = undefined;
			count();
		});
	};
}
