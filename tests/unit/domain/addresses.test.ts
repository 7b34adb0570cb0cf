import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addresses,
	documentAddress,
	reservedSlugs,
	termSlug,
} from '../../../src/domain/addresses.ts';
import { imageUrl, variantWidths } from '../../../src/domain/image.ts';
import { paginate } from '../../../src/domain/paginate.ts';
import { idField } from '../../../src/schema/fields.ts';

test.each([
	['blog', 'a', 'en', 'en', '/blog/a/'],
	['blog', 'a', 'zh', 'en', '/zh/blog/a/'],
	['pages', 'about', 'en', 'en', '/about/'],
	['pages', 'about', 'en', 'zh', '/en/about/'],
] as const)('%s/%s in %s, %s at the root, lives at %s', (...row) => {
	const [kind, slug, locale, atRoot, address] = row;
	expect(documentAddress(kind, slug, locale, atRoot)).toBe(address);
});

test('the first page of the list is the list itself', () => {
	expect([1, 2, 30].map(addresses.blogPage)).toEqual(['/blog/', '/blog/page/2/', '/blog/page/30/']);
});

test('no page may take the first part of an address of the site', () => {
	const own = [
		addresses.blog,
		addresses.tags,
		addresses.search,
		addresses.categories,
		addresses.allSeries,
		addresses.archive,
	];
	for (const address of own) expect(reservedSlugs).toContain(address.split('/')[1]);
});

test.each([
	['C++ & Go', 'cpp-go'],
	['C#', 'csharp'],
	['.NET', 'net'],
	['AI 基础设施', 'ai-基础设施'],
	['ＡＩ', 'ai'],
	['already-a-slug', 'already-a-slug'],
	['  spaces  ', 'spaces'],
	['Ünïcode', 'ünïcode'],
	['🚀', 'x'],
	['a/b?c#d', 'a-b-csharpd'],
])('the term %s is %s in an address', (name, slug) => {
	expect(termSlug(name)).toBe(slug);
});

test('what termSlug makes is an id, and stays as it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (name) => {
			const slug = termSlug(name);
			expect(slug).not.toMatch(/[/?#%\s]/);
			expect(termSlug(slug)).toBe(slug);
		}),
	);
	expect(idField.safeParse(termSlug('C++ & Go')).success).toBe(true);
});

test.each([
	[2000, [1248, 832, 480]],
	[1248, [1248, 832, 480]],
	[1000, [1000, 832, 480]],
	[900, [900, 480]],
	[832, [832, 480]],
	[500, [500]],
	[480, [480]],
	[1, [1]],
])('a picture of %i pixels is made in %j', (width, widths) => {
	expect(variantWidths(width)).toEqual(widths);
});

test('no width is wider than the picture, and none is there twice', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 10_000 }), (width) => {
			const widths = variantWidths(width);
			expect(Math.max(...widths)).toBeLessThanOrEqual(width);
			expect(widths).toEqual([...new Set(widths)].sort((a, b) => b - a));
		}),
	);
});

test('pictures live under /_img/', () => {
	expect(imageUrl({ name: 'a-1.png', width: 1 })).toBe('/_img/a-1.png');
});

test.each([
	[0, 2, [[]]],
	[1, 2, [[0]]],
	[2, 2, [[0, 1]]],
	[5, 2, [[0, 1], [2, 3], [4]]],
])('%i items in pages of %i: %j', (length, size, expected) => {
	const pages = paginate([...Array(length).keys()], size);
	expect(pages.map(({ items }) => items)).toEqual(expected);
	expect(pages.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
	expect(pages.every(({ count }) => count === expected.length)).toBe(true);
});
