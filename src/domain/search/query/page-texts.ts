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

type Section = PageText['sections'][number];
type FoldedSection = readonly [heading: string, text: string];

/**
 * A function that folds pages, each section once for as long as its pack is kept: the same pages come
 * with each letter that a reader types.
 */
export function foldPages(
	toSimplified?: ReadonlyMap<string, string>,
): (text: PageText) => FoldedPage {
	const known = new WeakMap<Section, FoldedSection>();
	const foldText = (text: string) => fold(text, toSimplified);
	const foldSection = (section: Section): FoldedSection => {
		const [, heading, text] = section;
		const folded = known.get(section) ?? [
			foldText(heading),
			text.split('\n').map(foldText).join('\n'),
		];
		known.set(section, folded);
		return folded;
	};
	return ({ title, names, sections }) => {
		const folded = sections.map(foldSection);
		return {
			title: foldText(title),
			names: names.map(foldText),
			headings: folded.map(([heading]) => heading),
			texts: folded.map(([, text]) => text),
		};
	};
}

/** The last place, as of `placeOf`, that is in a title or a name. */
export const inName = 2;

/** Where a page has a phrase, the best place first; `Infinity`: nowhere. */
export function placeOf({ title, names, headings, texts }: FoldedPage, phrase: string): number {
	if (title === phrase || names.includes(phrase)) return 0;
	if (title.startsWith(phrase)) return 1;
	if (title.includes(phrase) || names.some((name) => name.includes(phrase))) return 2;
	if (headings.some((heading) => heading.includes(phrase))) return 3;
	return texts.some((text) => text.includes(phrase)) ? 4 : Infinity;
}
