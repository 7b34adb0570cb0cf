import { openSearch } from '../../../domain/search/query/open-search.ts';

// A reader who waits longer is told that it does not come, and may try again.
const patienceMs = 15_000;

/** One for the page: what it has read, it keeps. */
export const engine = openSearch(async (address) => {
	const response = await fetch(`/_search/${address}`, {
		// Where a host lets browsers keep it, it would name files that are gone.
		cache: address.endsWith('.json') ? 'no-cache' : 'default',
		signal: AbortSignal.timeout(patienceMs),
	});
	if (!response.ok)
		throw new Error(`Unexpected ${response.status} of ${response.url}, expected 200`);
	return new Uint8Array(await response.arrayBuffer());
});
