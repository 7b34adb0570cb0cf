import { tidy } from '../../domain/search/fold.ts';
import type { SearchPage } from '../../domain/search/search-page.ts';
import { writePageIndex } from './page-codec.ts';
import { pageKeys } from './page-keys.ts';
import { pairReadings } from './page-readings.ts';
import { toSimplified } from './to-simplified.ts';

/**
 * What the index needs of a page besides the page itself: its keys, where they stand, and how its
 * characters are read. Costly (a millisecond or two a page), so that it is kept; it depends on the
 * title, the names and the sections only.
 */
export function indexPage(page: SearchPage): Uint8Array {
	const plain = tidyPage(page);
	const texts = plain.sections.flatMap(({ heading, text }) => [heading, text]);
	return writePageIndex({
		keys: pageKeys(plain),
		readings: pairReadings([plain.title, ...plain.names, ...texts]),
	});
}

/** The page with all that is looked for tidy and Simplified. */
function tidyPage(page: SearchPage): SearchPage {
	const plain = (text: string): string => tidy(text, toSimplified());
	// What is looked for stands in one line, so no key stands in two.
	const lines = (text: string): string => text.split('\n').map(plain).join('\n');
	return {
		...page,
		title: plain(page.title),
		names: page.names.map(plain),
		sections: page.sections.map((section) => ({
			...section,
			heading: plain(section.heading),
			text: lines(section.text),
		})),
	};
}
