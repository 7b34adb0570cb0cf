import type { Collector } from './collect.ts';
import type { Search } from './gather.ts';
import { nothingOf } from './match-pages.ts';
import { passes } from './pages.ts';
import type { QueryPlan } from './plan-query.ts';
import { readPages } from './verify.ts';

/** Adds the best pages' own translations: what there is where no page holds the query's. */
export async function addTwins(
	{ corpus, request }: Search,
	groups: Collector,
	plan: QueryPlan,
): Promise<void> {
	const { table } = corpus.pages;
	const twins = [...groups.pages().keys()].flatMap((page) => {
		const twin = table.twins[page] ?? 0;
		return twin === 0 ? [] : [page + twin];
	});
	const wanted = twins
		.filter((page) => passes(corpus.pages, request.filters, page))
		.slice(0, Math.ceil(request.limit / 2))
		.map((page) => ({ ...nothingOf(page), sections: [corpus.pages.firstOf[page] ?? 0] }));
	const phrases = plan.phrases.map(({ text }) => text);
	const read = await readPages(corpus, wanted, phrases);
	groups.add('other', { read, unread: [], needles: { phrases, parts: phrases } });
}
