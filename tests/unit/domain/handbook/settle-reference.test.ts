import { describe, expect, test } from 'vitest';
import type { LabelledText } from '../../../../src/domain/handbook/labelled-text.ts';
import { labelledTexts } from '../../../../src/domain/handbook/labelled-texts.ts';
import { settleReference } from '../../../../src/domain/handbook/settle-reference.ts';
import type { Locale } from '../../../../src/domain/i18n/locale.ts';
import { formatIssue } from '../../../../src/domain/issue.ts';
import type { OutwardReference } from '../../../../src/domain/outline.ts';

const at = { line: 3, column: 5 };

/** A text of the book `ink`, or without a number a post. */
function text(name: string, number = '', locale: Locale = 'en'): LabelledText {
	const slug = number ? `handbooks/ink/${name}` : `blog/${name}`;
	const { chapter } = { chapter: { book: 'ink', slug: name, number, numbersSections: true } };
	return {
		urls: { en: `/${slug}/`, zh: `/zh/${slug}/` },
		locale,
		title: locale === 'en' ? `On ${name}` : `论${name}`,
		file: `content/${slug}/${locale}.md`,
		isPlanned: false,
		chapter: number ? { ...chapter, kind: number === 'A' ? 'appendix' : 'chapter' } : undefined,
		headings: [
			{ depth: 2, id: 'burn', text: 'Burning', ...(number ? { number: `${number}.1` } : {}) },
			{ depth: 3, id: `${name}-deep`, text: 'Deep down', own: at },
		],
		numbered: [
			{ kind: 'figure', number: number ? `${number}.2` : '2', id: `fig:${name}`, own: true, ...at },
			{ kind: 'table', number: number ? `${number}.1` : '1', id: 'tab:all', own: true, ...at },
		],
		ids: ['burn', `${name}-deep`, `fig:${name}`, 'tab:all', 'plain'],
	};
}

const post = text('pen');
const soot = text('soot', '1');
const rust = text('烟', '1', 'zh');
const glue = text('glue', '2');
const words = text('words', 'A');
const chinese = { ...soot, locale: 'zh' as const, title: '论烟' };
const texts = labelledTexts([post, soot, chinese, glue, words, rust]);

interface Asked {
	from?: LabelledText;
	label?: OutwardReference['label'];
}

function settle(url: string, { from = glue, label = 'none' }: Asked = {}) {
	const { issue, ...settled } = settleReference({ url, label, ...at }, from, texts);
	return { ...settled, ...(issue ? { issue: formatIssue(issue) } : {}) };
}

describe('within a book', () => {
	test.each([
		['/handbooks/ink/soot/', 'Chapter 1'],
		['/handbooks/ink/soot', 'Chapter 1'],
		['/handbooks/ink/words/', 'Appendix A'],
		['/handbooks/ink/soot/#fig:soot', 'Figure 1.2'],
		['/handbooks/ink/soot/#burn', 'Section 1.1'],
		['/handbooks/ink/soot/#soot-deep', 'Deep down'],
		['/handbooks/ink/words/#tab:all', 'Table A.1'],
		['/zh/handbooks/ink/%E7%83%9F/#burn', 'Section 1.1'],
	])('%s is %s', (url, expected) => expect(settle(url)).toEqual({ url, words: expected }));

	test.each([
		['#soot', '/handbooks/ink/soot/', 'Chapter 1'],
		['#fig:soot', '/handbooks/ink/soot/#fig:soot', 'Figure 1.2'],
		['#soot-deep', '/handbooks/ink/soot/#soot-deep', 'Deep down'],
	])('%s alone leads to %s', (id, url, expected) => {
		expect(settle(id)).toEqual({ url, words: expected });
	});

	test('words are in the language of the text, and lead to its pages', () => {
		expect(settle('#fig:glue', { from: chinese })).toEqual({
			url: '/zh/handbooks/ink/glue/#fig:glue',
			words: '图2.2',
		});
		expect(settle('/zh/handbooks/ink/glue/', { from: chinese }).words).toBe('第2章');
		expect(settle('/zh/handbooks/ink/words/#burn', { from: chinese }).words).toBe('A.1节');
	});
});

test.each([
	['a post', '/blog/pen/', 'On pen'],
	['a heading of a post', '/blog/pen/#burn', 'Burning'],
	['a figure of a post', '/blog/pen/#fig:pen', 'Figure 2 of “On pen”'],
])('%s bears its title', (_what, url, expected) => {
	expect(settle(url)).toEqual({ url, words: expected });
});

test('from outside a chapter bears its title', () => {
	expect(settle('/handbooks/ink/soot/', { from: post }).words).toBe('On soot');
	expect(settle('/handbooks/ink/soot/#burn', { from: post }).words).toBe('Burning');
	expect(settle('/handbooks/ink/soot/#fig:soot', { from: post }).words).toBe(
		'Figure 1.2 of “On soot”',
	);
});

test.each([
	['/handbooks/ink/soot/#fig:soot', 'numbered', 'Figure 1.2'],
	['/handbooks/ink/soot/#burn', 'section', 'Section 1.1'],
	['/handbooks/ink/soot/', 'chapter', 'Chapter 1'],
	['/handbooks/ink/soot/#burn', 'chapter', undefined],
	['/handbooks/ink/soot/', 'numbered', undefined],
] as const)('a typed label of %s as %s becomes %s', (url, label, expected) => {
	expect(settle(url, { label }).words).toBe(expected);
});

test('what there is without a name keeps its words', () => {
	for (const url of ['/handbooks/ink/soot/#plain', '/handbooks/ink/gone/']) {
		expect(settle(url, { label: 'chapter' })).toEqual({ url });
	}
});

test.each(['/handbooks/ink/', '/handbooks/ink/soot/#plain'])(
	'without words of its author, %s has none to give',
	(url) => {
		expect(settle(url)).toEqual({
			url,
			issue: `content/handbooks/ink/glue/en.md:3:5 warning Unexpected link to \`${url}\` without a text, expected one [link/empty]\n    Only texts of this site, and what is numbered or headed in them, give words. The address is shown.`,
		});
	},
);

test('where chapters have no numbers, a figure says of which it is', () => {
	const bare = (each: LabelledText): LabelledText => ({
		...each,
		...(each.chapter ? { chapter: { ...each.chapter, number: '' } } : {}),
	});
	const found = settleReference(
		{ url: '#fig:soot', label: 'none', ...at },
		bare(glue),
		labelledTexts([bare(soot), bare(glue)]),
	);
	expect(found.words).toBe('Figure 1.2 of “On soot”');
});

describe('what leads to a planned chapter is no link', () => {
	const planned = { ...soot, isPlanned: true };
	const settleIn = (url: string, label: OutwardReference['label'], known: LabelledText[]) =>
		settleReference({ url, label, ...at }, glue, labelledTexts(known));

	test.each([
		['/handbooks/ink/soot/', 'none', { words: 'Chapter 1' }],
		['/handbooks/ink/soot/#fig:soot', 'none', { words: 'Figure 1.2' }],
		['#soot', 'none', { words: 'Chapter 1' }],
		['#fig:soot', 'none', { words: 'Figure 1.2' }],
		['/handbooks/ink/soot/', 'own', {}],
	] as const)('%s with a label of kind %s', (url, label, expected) => {
		expect(settleIn(url, label, [planned, glue])).toEqual(expected);
	});

	test('unless it can be read in the other language', () => {
		const url = '/handbooks/ink/soot/';
		expect(settleIn(url, 'none', [planned, chinese, glue])).toEqual({ url, words: 'Chapter 1' });
		expect(settleIn('#soot', 'none', [planned, chinese, glue])).toEqual({
			url,
			words: 'Chapter 1',
		});
		expect(settleIn(url, 'own', [planned, chinese, glue])).toEqual({ url });
	});
});

describe('what dangles is an error', () => {
	test.each([
		[
			'/handbooks/ink/soot/#fig:sot',
			'content/handbooks/ink/glue/en.md:3:5 error Unexpected reference to `#fig:sot`, expected the id of a place in content/handbooks/ink/soot/en.md [reference/unknown]\n    Did you mean `#fig:soot`?',
		],
		[
			'#fig:sooot',
			'content/handbooks/ink/glue/en.md:3:5 error Unexpected reference to `#fig:sooot`, expected the id of a place in this book [reference/unknown]\n    Did you mean `#fig:soot`?',
		],
		[
			'#soott',
			'content/handbooks/ink/glue/en.md:3:5 error Unexpected reference to `#soott`, expected the id of a place in this book [reference/unknown]\n    Did you mean `#soot`?',
		],
		[
			'#nowhere-near',
			'content/handbooks/ink/glue/en.md:3:5 error Unexpected reference to `#nowhere-near`, expected the id of a place in this book [reference/unknown]\n    `{#nowhere-near}` after a heading, an image, a caption or the language of a block gives it that id.',
		],
	])('%s', (url, issue) => expect(settle(url)).toEqual({ url, issue }));

	test('an id that two chapters have', () => {
		const from = { ...glue, numbered: [], ids: [] };
		expect(settle('#tab:all', { from }).issue).toBe(
			'content/handbooks/ink/glue/en.md:3:5 error Unexpected reference to `#tab:all`, expected an id that one chapter has: `soot` and `words` and `烟` have it [reference/ambiguous]\n    Name the file, `../soot/en.md#tab:all`.',
		);
	});

	test('an id that the headings of another chapter merely happen to have', () => {
		expect(settle('#burn').issue).toContain('expected the id of a place in this book');
	});
});
