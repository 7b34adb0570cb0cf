import type { Locale } from '../domain/i18n/locale.ts';

/** What a new text says until its author does. */
interface Words {
	description: string;
	body: string;
	/** Title of the first chapter of a book. */
	introduction: string;
	/** Title of the first part of a book. */
	part: string;
}

const en: Words = {
	description: 'To write: one or two sentences that say what the reader gets.',
	body: 'Write the text here. `npm run dev` shows it as you write, `npm run check` finds what is wrong with it; take out `draft: true` to publish it.',
	introduction: 'Introduction',
	part: 'Part one',
};

const zh: typeof en = {
	description: '待写：用一两句话说清读者能得到什么。',
	body: '正文写在这里。用 `npm run dev` 边写边看，用 `npm run check` 找出问题；删去 `draft: true` 就会发布。',
	introduction: '引言',
	part: '第一部分',
};

export const words = { en, zh } satisfies Record<Locale, Words>;
