import { tidy } from '../../domain/search/fold.ts';
import type { SearchPage } from '../../domain/search/search-page.ts';
import { writePageIndex } from './page-codec.ts';
import { pageKeys } from './page-keys.ts';
import { pairReadings } from './page-readings.ts';

/**
 * What the index needs of a page besides the page itself: its keys, where they stand, and how its
 * characters are read. Costly (a millisecond or so a page), so that it is kept; it depends on the
 * title, the names and the sections only.
 */
export function indexPage(page: SearchPage): Uint8Array {
	const texts = page.sections.flatMap(({ heading, text }) => [heading, text]);
	return writePageIndex({
		keys: pageKeys(page),
		readings: pairReadings([page.title, ...page.names, ...texts].map((text) => tidy(text))),
	});
}
