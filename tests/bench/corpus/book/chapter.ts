import type { Locale } from '../../../../src/domain/i18n/locale.ts';
import { codeBlock, codeLanguages } from '../code/code.ts';
import type { PageContext, Part } from '../context.ts';
import { namesOf } from '../glossary/names.ts';
import { table } from '../parts.ts';
import { heading, paragraph, subheading } from '../prose.ts';
import { randomOf } from '../random.ts';
import { subjectOf } from '../subject.ts';
import { en } from '../words/en.ts';
import { slotsOf, type Words } from '../words/words.ts';
import { zh } from '../words/zh.ts';

const wordsOf = { en, zh } as const satisfies Record<Locale, Words>;

/** Which text is meant, and what it is made into. */
export interface ChapterOptions {
	seed: number;
	/** From 0. */
	index: number;
	locale: Locale;
	/** Terms of the glossary. */
	terms: number;
	/** A post has a date, and no references without a text to other posts. */
	as: 'chapter' | 'post';
}

/** The folder of a chapter, `c017` for the one with index 16. */
export const chapterName = (index: number): string => `c${String(index + 1).padStart(3, '0')}`;

/** Every third chapter has a drawing, the others a table. */
export const hasDrawing = (index: number): boolean => index % 3 === 0;

const idOf = (index: number): string => (hasDrawing(index) ? 'fig:x' : 'tab:x');

/** Headings, each with an id that is the same in both languages. */
const section =
	(id: string): Part =>
	(page) =>
		`${heading(page).replace(/ \{#.*\}$/, '')} {#${id}}`;

const item: Part = (page) => {
	const topic = page.subject.topic[page.locale];
	if (hasDrawing(page.index)) {
		return `![${topic}](./diagram.svg "${page.words.caption(topic)}"){#fig:x}`;
	}
	const rows = table(page).replace(/^(?:Table: |表：).*\n\n/, '');
	const label = page.locale === 'zh' ? '表：' : 'Table: ';
	return `${label}${page.words.tableCaption(topic)} {#tab:x}\n\n${rows}`;
};

const code: Part = ({ seed, index, layout, voice, words }) => {
	const language = layout.pick(codeLanguages);
	const block = codeBlock({
		key: `${seed}/book/${index}/${language}`,
		language,
		local: (random) => random.pick(words.predicates),
		english: (random) => random.pick(en.predicates),
	});
	return `${voice.pick(words.leads)}\n\n${block}`;
};

/** To its own figure or table and section, to those of an earlier chapter, and to a whole one. */
const references =
	({ as }: ChapterOptions): Part =>
	({ index, layout, locale, words }) => {
		const earlier = index === 0 ? 0 : layout.int(Math.max(0, index - 40), index - 1);
		const file = `../${chapterName(earlier)}/${locale}.md`;
		const text = as === 'post' ? subjectOf(earlier).title[locale] : '';
		return [
			`[](#${idOf(index)})`,
			'[](#method)',
			...[`#${idOf(earlier)}`, '#method', ''].map((to) => `[${text}](${file}${to})`),
		]
			.map((link) => words.link(link))
			.join(words.space);
	};

/** Three names of the glossary in a sentence; marked where it is their first use. */
const terms =
	({ terms: all }: ChapterOptions): Part =>
	({ index, locale }) => {
		const names = [0, 1, 2].map((step) => namesOf((index * 7 + step * 31) % all).name[locale]);
		return locale === 'zh' ? `这里要用到${names.join('、')}。` : `It takes ${names.join(', ')}.`;
	};

/** The Markdown file of a chapter, or the same text as a post. */
export function chapterOf(options: ChapterOptions): string {
	const { seed, index, locale, as } = options;
	const subject = subjectOf(index);
	const voice = randomOf(`${seed}/book/${index}/${locale}`);
	const layout = randomOf(`${seed}/book/${index}`);
	const words = wordsOf[locale];
	const slots = slotsOf(words, voice, subject.topic[locale]);
	const page: PageContext = { seed, index, locale, subject, words, slots, layout, voice };
	const parts = [
		...[paragraph, terms(options), section('reasons'), paragraph, code],
		...[section('method'), paragraph, item, references(options), subheading, paragraph, code],
		...[section('limits'), paragraph, paragraph],
	];
	const date = as === 'post' ? ['date: 2025-01-01'] : [];
	const title = `title: ${JSON.stringify(subject.title[locale])}`;
	const description = `description: ${JSON.stringify(subject.topic[locale])}`;
	const head = ['---', title, description, ...date, '---'].join('\n');
	return `${head}\n\n${parts.map((part) => part(page)).join('\n\n')}\n`;
}
