import type { PageText, QuickList } from '../index-format.ts';
import { type HanName, hanNames } from './han-names.ts';
import { type HanReadings, openHan } from './han-readings.ts';
import type { IndexFiles } from './index-files.ts';
import { type FoldedPage, foldPages } from './page-texts.ts';
import { readText } from './read-text.ts';
import { openPages, type Pages } from './pages.ts';
import { openTitles, type Titles } from './titles.ts';
import { openSynonyms, type Synonyms } from './translate.ts';
import { readWords } from '../word-list.ts';
import { openWords, type Words } from './words.ts';

/** One version of the index, opened: what all steps of an answer ask. */
export interface Corpus {
	files: IndexFiles;
	pages: Pages;
	quick: QuickList;
	/** A page as far as it stands in the packs of some of its sections; the others are empty. */
	textOf: (page: number, sections: readonly number[]) => Promise<PageText>;
	/** Folds with the table of Traditional characters, once that has been needed. */
	folded: (text: PageText) => FoldedPage;
	/** Undefined until `han` has been called. */
	toSimplified: () => ReadonlyMap<string, string> | undefined;
	han: () => Promise<HanReadings>;
	words: () => Promise<Words>;
	/** With those that are rare. */
	allWords: () => Promise<Words>;
	synonyms: Synonyms;
	/** Chinese of the quick list. */
	hanNames: () => readonly HanName[];
	/** Where that is known before pages are read. */
	titled: Titles;
}

/** `onHan` is told of the table of characters once it has been read. */
export async function openCorpus(
	files: IndexFiles,
	onHan: (readings: HanReadings) => void,
): Promise<Corpus> {
	const [table, quick] = await Promise.all([files.part('pages'), files.part('quick')]);
	const pages = openPages(table);
	let readings: HanReadings | undefined;
	let names: readonly HanName[] | undefined;
	let words: Words | undefined;
	let all: Words | undefined;
	let folded = foldPages();
	return {
		files,
		pages,
		quick,
		textOf: (page, sections) => readText(files, pages, { page, sections }),
		folded: (text) => folded(text),
		toSimplified: () => readings?.simplified,
		han: async () => {
			const table = await files.part('han');
			if (readings) return readings;
			readings = openHan(table);
			onHan(readings);
			if (readings.simplified.size > 0) folded = foldPages(readings.simplified);
			return readings;
		},
		hanNames: () => (names ??= hanNames(quick)),
		synonyms: openSynonyms(quick),
		titled: openTitles(pages, quick),
		words: async () => (words ??= openWords(readWords(await files.part('words')))),
		allWords: async () => (all ??= await withRare(files)),
	};
}

async function withRare(files: IndexFiles): Promise<Words> {
	const usual = readWords(await files.part('words'));
	if (files.manifest.rareWords === 0) return openWords(usual);
	return openWords([...usual, ...readWords(await files.part('rare'))]);
}
