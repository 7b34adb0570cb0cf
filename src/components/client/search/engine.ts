import { openSearch } from '../../../domain/search/query/open-search.ts';

/** One for the page: what it has read, it keeps. */
export const engine = openSearch(async (address) => {
	const response = await fetch(`/_search/${address}`);
	if (!response.ok)
		throw new Error(`Unexpected ${response.status} of ${response.url}, expected 200`);
	return new Uint8Array(await response.arrayBuffer());
});
