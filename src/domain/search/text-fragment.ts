import type { Marked } from './search-answer.ts';

/**
 * Address of a hit that makes a browser scroll to its words and mark them (a text fragment). Where
 * these are not found on the page, the browser goes to the heading, or to the beginning.
 */
export function withTextFragment(url: string, directive: string): string {
	if (!directive) return url;
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/**
 * The words of an excerpt that are looked for, with those around them, so that the browser marks this
 * place and not an earlier one: `after%20the-,mesh,-is`. Browsers mark whole words only, so the mark
 * is made wider where it ends within one. Nothing where there is no mark.
 */
export function directiveOf(excerpt: readonly Marked[], locale: string): string {
	const at = excerpt.findIndex(([, isMark]) => isMark);
	if (at < 0) return '';
	const text = excerpt.map(([piece]) => piece).join('');
	const start = excerpt.slice(0, at).reduce((sum, [piece]) => sum + piece.length, 0);
	const bounds = wordBounds(text, locale);
	const from = bounds.findLast((bound) => bound <= start) ?? 0;
	const end = start + (excerpt[at]?.[0].length ?? 0);
	const to = bounds.find((bound) => bound >= end) ?? text.length;
	const before = /[^.…。！？\n]*$/.exec(text.slice(0, from))?.[0] ?? '';
	const after = /^[^.…。！？\n]*/.exec(text.slice(to))?.[0] ?? '';
	const words = encode(text.slice(from, to));
	const prefix = lastWords(before, locale);
	// One side is enough; of two, one would often be in another cell or paragraph.
	if (prefix) return `${encode(prefix)}-,${words}`;
	const suffix = firstWords(after, locale);
	return suffix ? `${words},-${encode(suffix)}` : words;
}

/** For words without an excerpt. */
export const directiveFor = (words: string): string => encode(words.trim());

const encode = (text: string): string =>
	// Half a character cannot be encoded.
	encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/** Places where words begin or end, the ends of the text included. */
function wordBounds(text: string, locale: string): number[] {
	const words = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
	return [...Array.from(words, ({ index }) => index), text.length];
}

// As many as tell one place from another on a page.
const wordCount = 4;

function lastWords(text: string, locale: string): string {
	const bounds = wordBounds(text, locale);
	return text.slice(bounds.at(-1 - 2 * wordCount) ?? 0).trim();
}

function firstWords(text: string, locale: string): string {
	const bounds = wordBounds(text, locale);
	return text.slice(0, bounds[2 * wordCount] ?? text.length).trim();
}
