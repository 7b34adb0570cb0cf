import type { SearchEntry, SearchLabels } from './search-page.ts';

/** All that the site says to the end of the build of what can be found. */
export interface SearchContent {
	entries: SearchEntry[];
	labels: SearchLabels;
}
