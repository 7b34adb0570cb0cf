import type { Locale } from '../../i18n/locale.ts';
import { fold } from '../fold.ts';
import type { QuickList } from '../index-format.ts';
import type { Pages } from './pages.ts';

/** Says of pages how they are called: 2, exactly what is looked for; 1, with more words; else 0. */
export type Titles = (phrase: string) => (page: number) => number;

/**
 * The quick list has no page numbers, but pages are numbered by language and address: where it has all
 * pages of a language, they follow. A list that is cut says nothing.
 */
export function openTitles(pages: Pages, quick: QuickList): Titles {
	const titles = new Map<number, string[]>();
	for (const [lang, first, count] of [
		['en', pages.table.langs.indexOf('e'), pages.table.langs.split('e').length - 1],
		['zh', pages.table.langs.indexOf('z'), pages.table.langs.split('z').length - 1],
	] as const)
		for (const [index, names] of namesInOrder(quick, lang, count).entries())
			titles.set(first + index, names);
	return (phrase) => (page) => {
		const names = titles.get(page) ?? [];
		if (names.includes(phrase)) return 2;
		return Number(phrase !== '' && names.some((name) => name.includes(phrase)));
	};
}

function namesInOrder({ pages }: QuickList, lang: Locale, count: number): string[][] {
	const own = pages.filter(([, , titles]) => titles[lang] !== undefined);
	if (own.length !== count) return [];
	return own
		.sort(([, a], [, b]) => (a < b ? -1 : 1))
		.map(([, , titles, names]) =>
			[titles[lang] ?? '', ...(names?.[lang] ?? [])].map((name) => fold(name)),
		);
}
