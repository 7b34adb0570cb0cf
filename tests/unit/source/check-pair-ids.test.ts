import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { checkPairIds } from '../../../src/source/check/check-pair-ids.ts';
import type { PostEntry } from '../../../src/source/entry.ts';
import { pageEntry, postEntry } from '../../support/entries.ts';
import { noLandscape } from '../../support/landscape-data.ts';

type Sketch = Parameters<typeof postEntry>[1];

const problems = (en: Sketch, zh: Sketch): string[] =>
	checkPairIds({
		posts: [postEntry('a/en', en), postEntry('a/zh', zh)],
		pages: [],
		faulty: [],
		books: [],
		taxonomy: { tags: {}, categories: {}, series: {} },
		glossary: { terms: [], links: [] },
		landscape: noLandscape,
		site: { defaultLocale: 'en', pageSize: 20 },
		publicFiles: new Set(),
		now: 0,
	}).map(formatIssue);

const heading = (id: string, line?: number): PostEntry['headings'][number] => ({
	depth: 2,
	id,
	text: id,
	...(line ? { own: { line, column: 1 } } : {}),
});
const figure = (id: string, number: string): PostEntry['numbered'][number] => ({
	kind: 'figure',
	number,
	id,
	own: true,
	line: Number(number) * 10,
	column: 1,
});

test('an id that one language sets may be the other one’s by itself', () => {
	const en = { ids: ['start'], headings: [heading('start')] };
	expect(problems(en, { ids: ['start'], headings: [heading('start', 3)] })).toEqual([]);
});

test('ids that nobody chose may differ', () => {
	expect(problems({ ids: ['a'], headings: [heading('a')] }, { ids: ['b'] })).toEqual([]);
});

test('an id in one language only', () => {
	expect(problems({ ids: ['a'], headings: [heading('a', 3)] }, { ids: ['b'] })).toEqual([
		'content/blog/a/en.md:3:1 warning Unexpected id `a` in one language only, expected it in both [content/pair-id]\n' +
			'    Nothing in content/blog/a/zh.md has it; a link to it ends at the top of the page there.',
	]);
	expect(problems({}, { ids: ['fig:x'], numbered: [figure('fig:x', '1')] })).toEqual([
		'content/blog/a/zh.md:10:1 warning Unexpected id `fig:x` in one language only, expected it in both [content/pair-id]\n' +
			'    Nothing in content/blog/a/en.md has it; a link to it ends at the top of the page there.',
	]);
});

test('figures of one id have one number', () => {
	const ids = ['fig:x', 'fig:y'];
	const en = { ids, numbered: [figure('fig:x', '1'), figure('fig:y', '2')] };
	const zh = { ids, numbered: [figure('fig:y', '1'), figure('fig:x', '2')] };
	expect(problems(en, en)).toEqual([]);
	expect(problems(en, zh)).toEqual([
		'content/blog/a/zh.md:10:1 warning Unexpected figure 1 for `fig:y`, expected figure 2 [content/pair-number]\n' +
			'    So it is at content/blog/a/en.md:20:1.',
		'content/blog/a/zh.md:20:1 warning Unexpected figure 2 for `fig:x`, expected figure 1 [content/pair-number]\n' +
			'    So it is at content/blog/a/en.md:10:1.',
	]);
});

test('a text without a twin has nothing to agree with, and a page is no post', () => {
	const own = { ids: ['a'], headings: [heading('a', 3)] };
	const library = { posts: [postEntry('a/en', own)], pages: [pageEntry('a/zh')] };
	expect(
		checkPairIds({
			...library,
			faulty: [],
			books: [],
			taxonomy: { tags: {}, categories: {}, series: {} },
			glossary: { terms: [], links: [] },
			landscape: noLandscape,
			site: { defaultLocale: 'en', pageSize: 20 },
			publicFiles: new Set(),
			now: 0,
		}),
	).toEqual([]);
});
