import { compareText } from '../../domain/text/compare-text.ts';
import type { SearchPage } from '../../domain/search/search-page.ts';

/** A page with what `indexPage` made of it. */
export interface IndexedPage {
	page: SearchPage;
	keys: Uint8Array;
}

/** By language and address: the order in which pages and sections are numbered. */
export function inOrder(pages: readonly IndexedPage[]): IndexedPage[] {
	return [...pages].sort((a, b) => {
		const [one, two] = [a.page, b.page];
		return compareText(one.lang, two.lang) || compareText(one.url, two.url);
	});
}

/** Address without the language's prefix, which a page shares with the one in the other language. */
export function barePath({ url, lang }: SearchPage): string {
	return url.startsWith(`/${lang}/`) ? url.slice(lang.length + 1) : url;
}
