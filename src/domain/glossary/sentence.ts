import type { Locale } from '../i18n/locale.ts';
import { object } from '../text/han-spacing.ts';

/** A sentence in three parts: before, the words that matter, after. */
export interface Sentence {
	before: string;
	text: string;
	after: string;
}

// Characters on each side: about two lines of a list.
const room = { en: 110, zh: 50 } as const satisfies Record<Locale, number>;

/** The sentence of `text` around [start, end); what is long on one side is cut there, with `…`. */
export function sentenceAround(
	text: string,
	{ start, end, locale }: { start: number; end: number; locale: Locale },
): Sentence {
	const [from, to] = sentenceBounds(text, start, locale);
	return {
		before: shorten(plain(text.slice(from, start)).trimStart(), room[locale], 'start'),
		text: plain(text.slice(start, end)),
		after: shorten(plain(text.slice(end, Math.max(to, end))).trimEnd(), room[locale], 'end'),
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
	const segment = segmenter.segment(text.slice(first, at + around)).containing(at - first);
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

/** Cut at a space where there is one near, so that no word is halved. */
function shorten(text: string, length: number, side: 'start' | 'end'): string {
	const characters = [...text];
	if (characters.length <= length) return text;
	if (side === 'start') {
		return `…${characters
			.slice(-length)
			.join('')
			.replace(/^[\p{sc=Latin}\p{M}\p{N}]{0,20}\s+/u, '')}`;
	}
	return `${characters
		.slice(0, length)
		.join('')
		.replace(/\s+[\p{sc=Latin}\p{M}\p{N}]{0,20}$/u, '')}…`;
}
