import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { isHan } from '../../../src/domain/search/fold.ts';
import type { Locale } from '../../../src/domain/i18n/locale.ts';
import { blocksOf, tokens } from '../corpus/page-text.ts';
import type { FoundPage } from '../corpus/read-site.ts';

/** What queries are drawn from: the site's own words, each once. */
export interface Material {
	/** Titles and headings. */
	headings: Record<Locale, string[]>;
	/** Paragraphs and points of lists. */
	blocks: Record<Locale, string[]>;
	/** Stretches of them between punctuation. */
	clauses: Record<Locale, string[]>;
	/** Runs of Chinese within titles and headings, at least two characters. */
	runs: string[];
	/** Chinese words by the segmenter, at least two characters. */
	words: string[];
	/** Words in Latin letters, in small letters, with the number of pages that hold them. */
	latin: Map<string, number>;
	/** For each page its words, at least two characters of Chinese or five letters. */
	pages: { lang: Locale; words: string[] }[];
	/** What stands in `<code>` within sentences. */
	tokens: string[];
	/** Names of terms that are not the same in both languages. */
	terms: { en: string; zh: string }[];
	/** All text, normalised: what it holds is no typing error. */
	all: string;
}

/** Reads a site's words. */
export function materialOf(pages: readonly FoundPage[]): Material {
	const of = (lang: Locale): FoundPage[] => pages.filter((page) => page.lang === lang);
	const headings = {
		zh: unique(of('zh').flatMap(headingsOf)),
		en: unique(of('en').flatMap(headingsOf)),
	};
	const blocks = { zh: unique(of('zh').flatMap(linesOf)), en: unique(of('en').flatMap(linesOf)) };
	const clauses = {
		zh: unique(blocks.zh.flatMap(clausesOf)),
		en: unique(blocks.en.flatMap(clausesOf)),
	};
	const runs = unique(headings.zh.flatMap(hanRuns)).filter(({ length }) => length > 1);
	return {
		headings,
		blocks,
		clauses,
		runs,
		words: unique(clauses.zh.flatMap(wordsOf)),
		latin: latinWords(of('en')),
		pages: pages.map((page) => ({ lang: page.lang, words: ownWords(page) })),
		tokens: unique(pages.flatMap(tokensOf)),
		terms: termsOf(pages),
		all: pages.map(({ text }) => text).join('\n'),
	};
}

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();

function elementsOf(page: FoundPage, isWanted: (element: Element) => boolean): Element[] {
	const found: Element[] = [];
	visit(page.body, 'element', (element) => {
		if (isWanted(element)) found.push(element);
	});
	return found;
}

function headingsOf(page: FoundPage): string[] {
	return elementsOf(
		page,
		({ tagName, properties }) => /^h[2-4]$/.test(tagName) && Boolean(properties['id']),
	)
		.flatMap((heading) => blocksOf(heading))
		.map((text) => text.replace(/^[A-Z\d]+(?:\.\d+)+ /, ''))
		.concat(page.title);
}

function linesOf(page: FoundPage): string[] {
	return elementsOf(page, ({ tagName }) => tagName === 'p' || tagName === 'li').flatMap((element) =>
		blocksOf(element),
	);
}

function clausesOf(block: string): string[] {
	return block
		.split(/[，。：；？！、“”（）()《》,.:;?!"—…]+\s*/u)
		.map((clause) => clause.trim())
		.filter(({ length }) => length > 3);
}

/** The runs of Chinese characters in a text. */
export function hanRuns(text: string): string[] {
	return text.match(/\p{sc=Han}+/gu) ?? [];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordsOf(clause: string): string[] {
	return [...segmenter.segment(clause)]
		.map(({ segment }) => segment)
		.filter((word) => word.length > 1 && [...word].every(isHan));
}

function ownWords(page: FoundPage): string[] {
	const words = page.lang === 'zh' ? linesOf(page).flatMap(wordsOf) : page.text.match(latin);
	return unique((words ?? []).filter((word) => page.lang === 'zh' || word.length > 4));
}

// Not within a longer name.
const latin = /(?<![\p{L}\p{N}_'-])[a-z]{4,}(?![\p{L}\p{N}_'-])/gu;

function latinWords(pages: readonly FoundPage[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { text } of pages)
		for (const word of new Set(text.match(latin))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function tokensOf(page: FoundPage): string[] {
	return elementsOf(page, (element) => element.tagName === 'code' && !isListing(element))
		.map((element) => toString(element))
		.filter((text) => /^[\w.:/@<>=-]{5,32}$/.test(text) && /[\W_]|\p{Ll}\p{Lu}/u.test(text));
}

const isListing = (element: Element): boolean =>
	tokens(element, 'className').some((name) => name.startsWith('language-'));

/** The title of a term's page, and its name in the other language below it. */
function termsOf(pages: readonly FoundPage[]): Material['terms'] {
	return pages
		.filter(({ lang, url }) => lang === 'zh' && url.includes('/glossary/'))
		.flatMap((page) => {
			const [other] = elementsOf(page, (element) => tokens(element, 'className').includes('other'));
			const en = other ? toString(other).trim() : '';
			return en !== '' && hanRuns(page.title).length > 0 ? [{ en, zh: page.title }] : [];
		});
}
