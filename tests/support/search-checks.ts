import { messages } from '../../src/domain/i18n/messages.ts';
import type { PageText } from '../../src/domain/search/index-format.ts';
import { linesOf, readBuiltSearch } from './built-search.ts';
import { type Dist, elements } from './dist.ts';
import { byClass, textIn } from './glossary-pages.ts';

/** Where the index lacks the words of marked terms, or holds what a popover says of them. */
export function termSlips({ files, pages }: Dist): string[] {
	const texts = new Map(
		readBuiltSearch(files).pages.map((page) => [page.url, linesOf(page).join('\n')]),
	);
	let seen = 0;
	const slips = pages.flatMap(({ address, tree }) => {
		const text = texts.get(address);
		if (text === undefined) return [];
		const meanings = byClass(tree, 'gloss').map((gloss) => textIn(elements(gloss, 'div')[1]));
		const words = byClass(tree, 'fallback-image').map(textIn);
		seen += words.length;
		return [
			...meanings.filter((each) => text.includes(each.slice(0, 30))),
			...words.filter((each) => !text.includes(each)),
		].map((each) => `${address}: ${each}`);
	});
	return seen > 0 ? slips : ['no text marks a term'];
}

/** Where the index holds words of the site that stand around a text. */
export function chromeSlips(pages: readonly PageText[]): string[] {
	const chrome = Object.values(messages).flatMap((text) => [
		...[text.onThisPage, text.related, text.earlier, text.later, text.copyLink],
		...[text.editThisPage, text.follow, text.colophonText, text.writing, text.skipToText],
	]);
	return pages.flatMap((page) =>
		linesOf(page)
			.filter((line) => chrome.includes(line) || /min read|阅读约|Finished|写毕/.test(line))
			.map((line) => `${page.url}: ${line}`),
	);
}
