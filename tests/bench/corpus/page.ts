import type { Locale } from '../../../src/domain/i18n/locale.ts';
import { codeBlock, codeLanguages } from './code/code.ts';
import type { PageContext, Part } from './context.ts';
import { frontmatter } from './frontmatter.ts';
import * as parts from './parts.ts';
import { heading, paragraph, subheading } from './prose.ts';
import { randomOf } from './random.ts';
import { subjectOf } from './subject.ts';
import { en } from './words/en.ts';
import { slotsOf, type Words } from './words/words.ts';
import { zh } from './words/zh.ts';

const wordsOf = { en, zh } as const satisfies Record<Locale, Words>;

/** One post in ten has raw HTML and another one a figure: exact, so that sizes compare. */
export const hasRawHtml = (index: number): boolean => index % 10 === 3;
export const hasFigure = (index: number): boolean => index % 10 === 7;

/** One block in each of the eight languages, in the post's own order. */
function codeParts({ seed, index, layout }: PageContext): Part[] {
	return layout.shuffle(codeLanguages).map((language) => ({ voice, words }) => {
		const block = codeBlock({
			key: `${seed}/${index}/${language}`,
			language,
			local: (random) => random.pick(words.predicates),
			english: (random) => random.pick(en.predicates),
		});
		return `${voice.pick(words.leads)}\n\n${block}`;
	});
}

/** What stands beside paragraphs and code, as often as in real posts. */
function extraParts({ index, layout }: PageContext): Part[] {
	const tables = layout.chance(0.36) ? layout.int(1, 2) : 0;
	const extras: [Part, boolean][] = [
		[parts.list, true],
		[parts.crossLink, true],
		[parts.crossLink, layout.chance(0.5)],
		[parts.quote, layout.chance(0.3)],
		[parts.alert, layout.chance(0.4)],
		[parts.tasks, layout.chance(0.1)],
		[parts.footnote, layout.chance(0.15)],
		[parts.table, tables > 0],
		[parts.table, tables > 1],
		[parts.rawHtml, hasRawHtml(index)],
		[parts.figure, hasFigure(index)],
	];
	return layout.shuffle(extras.filter(([, wanted]) => wanted).map(([part]) => part));
}

/** Deals code and extras out to sections, each of which begins with a heading and a paragraph. */
function outline(page: PageContext): Part[] {
	const count = page.layout.int(4, 6);
	const items = page.layout.shuffle([...codeParts(page), ...extraParts(page)]);
	const sections = Array.from({ length: count }, (_, section) => [
		heading,
		paragraph,
		...(page.layout.chance(0.35) ? [subheading, paragraph] : []),
		...items.filter((_item, position) => position % count === section),
	]);
	return [paragraph, ...sections.flat(), paragraph];
}

/** The Markdown file of one post in one language. */
export function pageOf(options: { seed: number; index: number; locale: Locale }): string {
	const { seed, index, locale } = options;
	const subject = subjectOf(index);
	const voice = randomOf(`${seed}/${index}/${locale}`);
	const words = wordsOf[locale];
	const slots = slotsOf(words, voice, subject.topic[locale]);
	const layout = randomOf(`${seed}/${index}`);
	const page: PageContext = { seed, index, locale, subject, words, slots, layout, voice };
	const head = frontmatter(page);
	return `${head}\n${outline(page)
		.map((part) => part(page))
		.join('\n\n')}\n`;
}
