import type { Asker } from './ask/answer.ts';
import type { FoundPage } from './corpus/read-site.ts';
import { goldOf } from './score/gold.ts';
import { judge, type Verdict } from './score/judge.ts';
import type { Query } from './set/query.ts';

interface Questions {
	pages: readonly FoundPage[];
	queries: readonly Query[];
	asker: Asker;
}

/** Asks all queries that have something to find on these pages, one after the other. */
export async function askAll({ pages, queries, asker }: Questions): Promise<Verdict[]> {
	const byUrl = new Map(pages.map((page) => [page.url, page]));
	const cases = queries
		.map((query) => ({ query, gold: goldOf(query.gold, pages) }))
		.filter(({ gold }) => gold.urls.size > 0);
	const verdicts: Verdict[] = [];
	for (const each of cases)
		verdicts.push(judge({ ...each, answer: await asker.ask(each.query), pages: byUrl }));
	return verdicts;
}
