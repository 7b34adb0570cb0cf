import { otherLocale } from '../../i18n/locale.ts';
import type { SearchAnswer } from '../search-answer.ts';
import { collector } from './collect.ts';
import { facetsOf } from './facets.ts';
import type { Search } from './gather.ts';
import { orderAll } from './order.ts';
import { nothingOf } from './match-pages.ts';
import { passes } from './pages.ts';
import { readPages } from './verify.ts';

/** All pages that pass the filters, newest first: what there is without a query. */
export async function browse(search: Search): Promise<SearchAnswer> {
	const { corpus, request } = search;
	const { pages } = corpus;
	const groups = collector(search);
	const all = Array.from({ length: pages.count }, (_, page) => page);
	for (const [name, lang] of [
		['exact', request.locale],
		['other', otherLocale(request.locale)],
	] as const) {
		const found = all
			.filter((page) => pages.lang(page) === lang && passes(pages, request.filters, page))
			.map((page) => ({ ...nothingOf(page), sections: [pages.firstOf[page] ?? 0] }))
			.sort(orderAll(pages));
		const read = await readPages(corpus, found.slice(0, request.limit), ['']);
		const unread = found.slice(request.limit).map(({ page }) => page);
		groups.add(name, { read, unread, needles: { phrases: [], parts: [] } });
	}
	const shown = groups.groups();
	return {
		request,
		groups: shown,
		translations: [],
		facets: facetsOf(pages, request.filters, all),
		total: shown.reduce((sum, { total }) => sum + total, 0),
	};
}
