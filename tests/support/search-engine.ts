import type {
	SearchAnswer,
	SearchEngine,
	SearchRequest,
} from '../../src/domain/search/search-answer.ts';
import type { SearchLabels, SearchPage } from '../../src/domain/search/search-page.ts';
import { openSearch } from '../../src/domain/search/query/open-search.ts';
import { indexOf, noLabels } from './search-pages.ts';

/** An index in memory, with what was read of it. */
export interface IndexInMemory {
	engine: SearchEngine;
	/** Addresses, in order. */
	reads: string[];
	/** Puts another index in place of the first, as a deployment does. */
	publish: (pages: readonly SearchPage[]) => void;
	/** While set, nothing can be read. */
	offline: boolean;
}

export function engineOf(
	pages: readonly SearchPage[],
	labels: SearchLabels = noLabels,
): IndexInMemory {
	let index = indexOf(pages, labels);
	const memory: IndexInMemory = {
		reads: [],
		offline: false,
		publish: (others) => (index = indexOf(others, labels)),
		engine: openSearch(async (address) => {
			memory.reads.push(address);
			if (memory.offline) throw new Error('Unexpected lack of a network');
			const { manifest, files } = index;
			if (address === 'index.json') return new TextEncoder().encode(JSON.stringify(manifest));
			const [version, name = ''] = address.split('/');
			const bytes = version === manifest.version ? files.get(name) : undefined;
			if (!bytes) throw new Error(`Unexpected address ${address}: 404`);
			return Promise.resolve(bytes);
		}),
	};
	return memory;
}

export const requestFor = (query: string, facts: Partial<SearchRequest> = {}): SearchRequest => ({
	query,
	locale: 'en',
	filters: {},
	sort: 'relevance',
	limit: 10,
	verbatim: false,
	...facts,
});

/** Addresses by group, in order: `exact: /a/ /b/`. */
export const shownIn = ({ groups }: SearchAnswer): string[] =>
	groups.map(({ name, hits }) => `${name}: ${hits.map(({ url }) => url).join(' ')}`);
