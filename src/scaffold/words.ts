import type { Locale } from '../domain/i18n/locale.ts';

/** What a new text says until its author does. */
interface Words {
	description: string;
	body: string;
	/** Title of the first chapter of a book. */
	introduction: string;
	/** Title of the first part of a book. */
	part: string;
	/** What the description of a project is. */
	project: string;
	/** What the text of a project is. */
	projectBody: string;
}

/** What stands beside fields that both languages share. */
export const fieldWords = {
	repo: 'where its source lives',
	license:
		'its SPDX id, such as Apache-2.0; where it has none, `licenseStated` says what it states',
	category: 'one of categories.yaml, as inference/engines',
};

const en: Words = {
	description: 'To write: one or two sentences that say what the reader gets.',
	body: 'Write the text here. `npm run dev` shows it as you write, `npm run check` finds what is wrong with it; take out `draft: true` to publish it.',
	introduction: 'Introduction',
	part: 'Part one',
	project: 'what it does, in one sentence of at most 120 characters',
	projectBody: 'Write here what it is good for, and when something else is better.',
};

const zh: typeof en = {
	description: '待写：用一两句话说清读者能得到什么。',
	body: '正文写在这里。用 `npm run dev` 边写边看，用 `npm run check` 找出问题；删去 `draft: true` 就会发布。',
	introduction: '引言',
	part: '第一部分',
	project: '一句话说清它做什么，最多60字',
	projectBody: '在这里写它适合做什么，什么情况下该选别的。',
};

export const words = { en, zh } satisfies Record<Locale, Words>;
