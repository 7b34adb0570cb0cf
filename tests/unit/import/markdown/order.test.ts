import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peek } from '../../../../src/import/markdown/folder/peek.ts';
import { humanName, withoutNumber } from '../../../../src/import/markdown/outline/human-name.ts';
import {
	localeOfTag,
	splitLanguage,
} from '../../../../src/import/markdown/outline/language-tag.ts';
import { naturalOrder } from '../../../../src/import/markdown/outline/natural-order.ts';
import { hugoOrder } from '../../../../src/import/markdown/tree/hugo-order.ts';

test.each([
	[['chapter1', 'chapter2', 'chapter10']],
	[['1.1-intro', '1.2_setup', '1.10_more']],
	[['第一章', '第二章', '第十章', '第十二章']],
	[['第三节', '第二十节', '第一百零五节']],
	[['preface', '1', '2', 'a', 'b']],
	[['前言', '01-水', '附']],
])('natural order %j', (names) => {
	expect(names.toReversed().toSorted(naturalOrder)).toEqual(names);
});

test('natural order is an order', () => {
	const name = fc.string({ unit: fc.constantFrom('a', 'B', '1', '20', '-', '第', '十', '章') });
	fc.assert(
		fc.property(name, name, name, (a, b, c) => {
			expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0);
			if (naturalOrder(a, b) <= 0 && naturalOrder(b, c) <= 0)
				expect(naturalOrder(a, c)).toBeLessThanOrEqual(0);
		}),
	);
});

const page = (path: string, weight: number, more: { date?: string; linkTitle?: string } = {}) => ({
	path,
	weight,
	date: more.date ? Date.parse(more.date) : -Infinity,
	linkTitle: more.linkTitle ?? 'T',
});

test('Hugo: weight, none last; then the younger; then the title of links; then the file', () => {
	const pages = [
		page('a', 10),
		page('b', 20, { date: '2024-05-01' }),
		page('c', 20, { date: '2023-05-01' }),
		page('d', 20),
		page('e', 30, { linkTitle: 'alpha' }),
		page('f', 30, { linkTitle: 'Beta' }),
		page('g', 30, { linkTitle: 'gamma' }),
		page('h', 40),
		page('i', 40),
		page('j', -1),
		page('k', 0, { date: '2025-01-01' }),
		page('l', 0),
	];
	const sorted = pages.toReversed().toSorted(hugoOrder('en'));
	expect(sorted.map(({ path }) => path).join('')).toBe('jabcdefghikl');
});

test.each([
	['---\ntitle: A\nweight: 3\n---\nText', { title: 'A', linkTitle: 'A', weight: 3, hasText: true }],
	['+++\ntitle = "A"\nlinkTitle = "B"\n+++\n', { title: 'A', linkTitle: 'B', hasText: false }],
	['{\n"title": "A"\n}\nText', { title: 'A', hasText: true }],
	['# `A` *b* {#c}\n\nText', { title: 'A b', hasText: true }],
	['<!-- c -->\nA [b](c.md)\n===\n', { title: 'A b', hasText: false }],
	['Text\n\n# A', { title: '', hasText: true }],
	['---\ntitle: [\n---\n# A\n', { title: 'A', hasText: false }],
	['# A\n\n<!-- nothing -->\n', { title: 'A', hasText: false }],
	['---\nheadless: true\n---\n', { isShown: false }],
	['---\nbuild: { render: never }\n---\n', { isShown: false }],
	['', { title: '', weight: 0, date: -Infinity, isShown: true, hasText: false }],
])('a look into %j', (text, expected) => {
	expect(peek(text)).toMatchObject(expected);
});

test.each([
	['guide/01-first_steps', 'First steps'],
	['1.2 setup', 'Setup'],
	['ch01-02-hello-world', 'Hello world'],
	['Chapter_3.kettles', 'Kettles'],
	['chart-2-x', 'Chart 2 x'],
	['2024', '2024'],
	['chapter10', 'Chapter10'],
	['03-4', '03 4'],
	['第二节-火候', '第二节 火候'],
])('%s is called %s', (path, expected) => {
	expect(humanName(path)).toBe(expected);
	expect(withoutNumber('3d-models')).toBe('3d-models');
});

test.each([
	['a/intro.zh-cn.md', 'a/intro', 'zh'],
	['intro.zh_Hans.md', 'intro', 'zh'],
	['_index.en.md', '_index', 'en'],
	['intro.ja.md', 'intro', 'other'],
	['intro.zh-tw.md', 'intro', 'other'],
	['v1.2.md', 'v1.2', undefined],
	['node.js.md', 'node.js', undefined],
	['a.b/.en.md', 'a.b/.en', undefined],
])('the language of %s', (path, stem, lang) => {
	expect(splitLanguage(path)).toEqual({ stem, lang });
	expect(localeOfTag('constructor')).toBeUndefined();
});
