import type { Part } from './context.ts';
import { polish } from './polish.ts';
import { paragraph, sentence, sentences } from './prose.ts';
import { subjectOf } from './subject.ts';

/** Three or four columns of settings and numbers, half of them with a caption. */
export const table: Part = (page) => {
	const { layout, locale, subject, words, slots } = page;
	const columns = layout.int(3, 4);
	const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const [first = '', ...rest] = words.columns;
	const head = [first, ...layout.shuffle(rest).slice(0, columns - 1)];
	const aligns = head.map((_, column) => (column ? layout.pick(['---', '---:', ':---:']) : '---'));
	const rows = Array.from({ length: layout.int(3, 7) }, () => {
		const cells = [String(slots.number()), layout.pick(words.verdicts), slots.metric()];
		return row([slots.setting(), ...cells.slice(0, columns - 1)]);
	});
	const label = locale === 'zh' ? '表：' : 'Table: ';
	const caption = `${label}${words.tableCaption(subject.topic[locale])}\n\n`;
	return `${layout.chance(0.5) ? caption : ''}${[row(head), row(aligns), ...rows].join('\n')}`;
};

/** Two levels, numbered or not. */
export const list: Part = (page) => {
	const { layout, locale, slots, words } = page;
	const mark = layout.pick(['-', '1.']);
	const indent = ' '.repeat(mark.length + 1);
	return Array.from({ length: layout.int(3, 5) }, () => {
		const inner = Array.from(
			{ length: layout.int(0, 2) },
			() => `\n${indent}- ${polish[locale](slots.goal())}${words.aside(slots.setting())}`,
		);
		return `${mark} ${sentence(page)}${inner.join('')}`;
	}).join('\n');
};

export const tasks: Part = ({ layout, locale, slots }) =>
	Array.from(
		{ length: layout.int(3, 5) },
		() => `- [${layout.chance(0.5) ? 'x' : ' '}] ${polish[locale](slots.goal())}`,
	).join('\n');

export const quote: Part = (page) => `> ${sentences(page, 2)}`;

export const alert: Part = (page) =>
	`> [!${page.layout.pick(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'])}]\n> ${sentences(page, 2)}`;

export const footnote: Part = (page) => `${sentence(page)}[^1]\n\n[^1]: ${page.words.footnote}`;

/** Raw HTML as people use it: what Markdown has no sign for. */
export const rawHtml: Part = (page) => {
	const { words, slots } = page;
	const story = `<details>\n<summary>${words.details}</summary>\n\n${paragraph(page)}\n\n</details>`;
	return `${story}\n\n<kbd>Ctrl</kbd> + <kbd>C</kbd> ${words.keys} T<sub>${slots.number()}</sub>`;
};

/** A figure: the picture lies beside the post. */
export const figure: Part = ({ index, locale, subject, words, slots }) => {
	const caption = words.caption(subject.topic[locale]);
	return `![${polish[locale](slots.metric())}](./${pictureNameOf(index)} "${caption}")`;
};

/** SVG for most, a bitmap for every third. */
export function pictureNameOf(index: number): 'diagram.svg' | 'plot.png' {
	return Math.floor(index / 10) % 3 === 2 ? 'plot.png' : 'diagram.svg';
}

/** Refers to an older post, in the same language; the first post has none. */
export const crossLink: Part = (page) => {
	const { index, layout, locale, words } = page;
	if (index === 0) return paragraph(page);
	const target = subjectOf(layout.int(0, index - 1));
	const text = `[${target.title[locale]}](../${target.slug}/${locale}.md)`;
	return `${sentence(page)}${words.space}${words.link(text)}`;
};
