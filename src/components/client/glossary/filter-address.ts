import type { Filter } from './term-list.ts';

/** The filter that the address names. */
export function readFilter(): Filter {
	const { searchParams } = new URL(location.href);
	return { q: searchParams.get('q') ?? '', topic: searchParams.get('topic') ?? '' };
}

/** Puts the filter into the address; the reader can go back to before it, or to another topic. */
export function writeFilter(filter: Filter, isStep: boolean): void {
	const url = new URL(location.href);
	const begins = url.search === '';
	url.hash = '';
	for (const name of ['q', 'topic'] as const) {
		if (filter[name].trim()) url.searchParams.set(name, filter[name]);
		else url.searchParams.delete(name);
	}
	if (url.search === location.search) return;
	history[isStep || begins ? 'pushState' : 'replaceState'](null, '', url);
}
