import type { Locale } from '../i18n/locale.ts';
import { object } from '../text/han-spacing.ts';

/** A sentence in three parts: before, the words that matter, after. */
export interface Sentence {
	before: string;
	text: string;
	after: string;
}

// On each side, about two lines of a list: a Han character is as wide as two letters.
const room = 110;

/** The sentence of `text` around [start, end); what is long on one side is cut there, with `…`. */
export function sentenceAround(
	text: string,
	{ start, end, locale }: { start: number; end: number; locale: Locale },
): Sentence {
	const [from, to] = sentenceBounds(text, start, locale);
	return {
		before: shorten(plain(text.slice(from, start)).trimStart(), 'start'),
		text: plain(text.slice(start, end)),
		after: shorten(plain(text.slice(end, Math.max(to, end))).trimEnd(), 'end'),
	};
}

const segmenters: Partial<Record<Locale, Intl.Segmenter>> = {};

function sentenceBounds(text: string, at: number, locale: Locale): [number, number] {
	const segmenter = (segmenters[locale] ??= new Intl.Segmenter(locale, {
		granularity: 'sentence',
	}));
	// A paragraph of a novel's length is read around the words only.
	const around = 1_000;
	const first = Math.max(0, at - around);
	// The end of a line is no end of a sentence.
	const lines = text.slice(first, at + around).replace(/[\r\n]/g, ' ');
	const segment = segmenter.segment(lines).containing(at - first);
	if (!segment) return [at, at];
	const from = first + segment.index;
	return [from, from + segment.segment.length];
}

/** On one line; what is no text leaves a sign that something stood there. */
function plain(text: string): string {
	return text
		.replace(/(?<=\p{sc=Han})\s*\n\s*(?=\p{sc=Han})/gu, '')
		.replace(/\s+/g, ' ')
		.replaceAll(object, '…');
}

// Marks that join what is left to what is cut away.
const looseStart = /^[\s,:;)，、：；。）”]+/u;
const looseEnd = /[\s,:;(，、：；（“]+$/u;

/** Cut between words, so that none is halved, unless it is longer than any word. */
function shorten(text: string, side: 'start' | 'end'): string {
	const characters = side === 'start' ? [...text].reverse() : [...text];
	const length = fitting(characters);
	if (length === characters.length) return text;
	let kept = length;
	const isWord = (at: number): boolean => /[\p{sc=Latin}\p{M}\p{N}_]/u.test(characters[at] ?? '');
	while (kept > length - 40 && kept > 0 && isWord(kept) && isWord(kept - 1)) kept--;
	const part = characters.slice(0, kept);
	return side === 'start'
		? `…${part.reverse().join('').replace(looseStart, '')}`
		: `${part.join('').replace(looseEnd, '')}…`;
}

/** How many of the characters there is room for. */
function fitting(characters: readonly string[]): number {
	let width = 0;
	const last = characters.findIndex((character) => {
		width += /[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? 2 : 1;
		return width > room;
	});
	return last === -1 ? characters.length : last;
}
