import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { orderHits, rooms } from '../../../src/domain/search/order-hits.ts';
import { openSearch } from '../../../src/domain/search/query/open-search.ts';
import { type Asker, onePerPage } from './answer.ts';

/**
 * Asks the site's search code without a browser: the same functions on the same files, in the order
 * in which the search page shows hits.
 */
export function askDirectly(dir: string): Asker {
	const engine = openSearch(async (address) =>
		Uint8Array.from(await readFile(join(dir, '_search', address))),
	);
	const room = rooms.page;
	return {
		ask: async ({ q, ui }) => {
			const start = performance.now();
			const { groups } = await engine.search({
				...{ query: q, locale: ui, filters: {}, sort: 'relevance', verbatim: false },
				limit: Math.max(room.each, room.own + room.other),
			});
			const hits = orderHits(groups, room).flatMap(({ name, hits: some }) =>
				some.map(({ url, lang }) => ({ url: decodeURI(url), lang, group: name })),
			);
			return { hits: onePerPage(hits), ms: performance.now() - start };
		},
		close: () => Promise.resolve(),
	};
}
