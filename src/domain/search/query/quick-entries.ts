import { type Locale, locales } from '../../i18n/locale.ts';
import { localePath } from '../../i18n/paths.ts';
import { fold } from '../fold.ts';
import type { QuickList } from '../index-format.ts';
import type { SearchType } from '../search-page.ts';

/** A page in one language, ready to be compared. */
export interface QuickEntry {
	url: string;
	lang: Locale;
	type: SearchType;
	title: string;
	/** Folded: the title, then the names. */
	names: string[];
	headings: { id: string; heading: string; text: string }[];
	/** The same page in the other language. */
	twin?: QuickEntry;
}

export function quickEntries(quick: QuickList, defaultLocale: Locale): QuickEntry[] {
	const pages = quick.pages.map(([type, path, titles, names]) => {
		const both: Partial<Record<Locale, QuickEntry>> = {};
		for (const lang of locales) {
			const title = titles[lang];
			if (title === undefined) continue;
			const url = localePath(path, lang, defaultLocale);
			const folded = [title, ...(names?.[lang] ?? [])].map((name) => fold(name));
			both[lang] = { url, lang, type, title, names: folded, headings: [] };
		}
		if (both.en && both.zh) [both.en.twin, both.zh.twin] = [both.zh, both.en];
		return both;
	});
	for (const [page, lang, id, heading] of quick.headings)
		pages[page]?.[lang]?.headings.push({ id, heading, text: fold(heading) });
	return pages.flatMap(({ en, zh }) => [en, zh].filter((entry) => entry !== undefined));
}
