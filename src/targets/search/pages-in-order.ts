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
		return compare(one.lang, two.lang) || compare(one.url, two.url);
	});
}

/** By UTF-16 units: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Address without the language's prefix, which a page shares with the one in the other language. */
export function barePath({ url, lang }: SearchPage): string {
	return url.startsWith(`/${lang}/`) ? url.slice(lang.length + 1) : url;
}
