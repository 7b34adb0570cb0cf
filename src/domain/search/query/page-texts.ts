import { fold } from '../fold.ts';
import type { PageText } from '../index-format.ts';

/** What of a page is compared with what is looked for, folded. */
export interface FoldedPage {
	title: string;
	names: string[];
	headings: string[];
	/** Lines stay apart: what is looked for stands in one. */
	texts: string[];
}

/** A function that folds pages, each once. */
export function foldPages(
	toSimplified?: ReadonlyMap<string, string>,
): (text: PageText) => FoldedPage {
	const known = new WeakMap<PageText, FoldedPage>();
	const foldText = (text: string) => fold(text, toSimplified);
	return (page) => {
		const folded = known.get(page) ?? {
			title: foldText(page.title),
			names: page.names.map(foldText),
			headings: page.sections.map(([, heading]) => foldText(heading)),
			texts: page.sections.map(([, , text]) => text.split('\n').map(foldText).join('\n')),
		};
		known.set(page, folded);
		return folded;
	};
}

/** Where a page has a phrase, the best place first; `Infinity`: nowhere. */
export function placeOf({ title, names, headings, texts }: FoldedPage, phrase: string): number {
	if (title === phrase || names.includes(phrase)) return 0;
	if (title.startsWith(phrase)) return 1;
	if (title.includes(phrase) || names.some((name) => name.includes(phrase))) return 2;
	if (headings.some((heading) => heading.includes(phrase))) return 3;
	return texts.some((text) => text.includes(phrase)) ? 4 : Infinity;
}
