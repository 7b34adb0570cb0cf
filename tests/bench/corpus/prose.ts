import type { Part, PageContext } from './context.ts';
import { polish } from './polish.ts';

/** What sentences are made from. */
type Voice = Pick<PageContext, 'locale' | 'voice' | 'words' | 'slots'>;

export function sentence({ locale, voice, words, slots }: Voice): string {
	return polish[locale](voice.pick(words.sentences)(slots));
}

/** `count` sentences in one paragraph. */
export function sentences(page: Voice, count: number): string {
	return Array.from({ length: count }, () => sentence(page)).join(page.words.space);
}

export const paragraph: Part = (page) => sentences(page, page.layout.int(2, 5));

export const heading: Part = ({ index, layout, subject, locale, words }) => {
	const text = layout.pick(words.headings)(subject.topic[locale]);
	return `## ${text}${layout.chance(0.04) ? ` {#section-${index}-${layout.int(1, 999)}}` : ''}`;
};

export const subheading: Part = ({ layout, words }) => `### ${layout.pick(words.subheadings)}`;
