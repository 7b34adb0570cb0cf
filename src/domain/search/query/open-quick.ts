import type { Locale } from '../../i18n/locale.ts';
import type { SearchAnswer, SearchRequest } from '../search-answer.ts';
import type { HanReadings } from './han-readings.ts';
import type { IndexFiles } from './index-files.ts';
import { loadMenders } from './load-menders.ts';
import { quickAnswer } from './quick-answer.ts';
import { quickEntries } from './quick-entries.ts';
import type { QuickMender } from './quick-mend.ts';

/** Answers at once. */
export type Quick = (request: SearchRequest) => SearchAnswer;

/** Readies the quick list; `readings`: the table of characters, where it has been read. */
export async function openQuick(
	files: IndexFiles,
	defaultLocale: Locale,
	readings: () => HanReadings | undefined,
): Promise<Quick> {
	const quick = await files.part('quick');
	const entries = quickEntries(quick, defaultLocale);
	let mend: QuickMender | undefined;
	loadMenders().then(
		({ quickMender }) => (mend = quickMender(quick, entries)),
		// Answers come unmended; the full text tries again.
		() => undefined,
	);
	return (request) =>
		quickAnswer(request, {
			entries,
			mend: (text) => mend?.(text, readings()),
			simplified: readings()?.simplified,
		});
}
