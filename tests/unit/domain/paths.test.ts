import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales, otherLocale } from '../../../src/domain/i18n/locale.ts';
import { counterpartPath, localePath, splitLocale } from '../../../src/domain/i18n/paths.ts';

test.each([
	['/', 'en', 'en', '/'],
	['/', 'zh', 'en', '/zh/'],
	['/blog/a/', 'zh', 'en', '/zh/blog/a/'],
	['/blog/a/', 'zh', 'zh', '/blog/a/'],
	['/rss.xml', 'en', 'zh', '/en/rss.xml'],
] as const)('%s in %s, where %s is at the root: %s', (path, locale, atRoot, expected) => {
	expect(localePath(path, locale, atRoot)).toBe(expected);
});

test.each([
	['/zh/blog/a/', 'zh', '/blog/a/'],
	['/zh/', 'zh', '/'],
	['/zh', 'zh', '/'],
	['/zhejiang/', 'en', '/zhejiang/'],
	['/blog/zh/', 'en', '/blog/zh/'],
	['/en/a/', 'en', '/en/a/'],
] as const)('%s is a page in %s: %s', (pathname, locale, path) => {
	expect(splitLocale(pathname, 'en')).toEqual({ locale, path });
});

test.each([
	['/zh/a/', 'en', '/a/'],
	['/a/', 'zh', '/zh/a/'],
	['/a/', 'en', '/a/'],
	['/zh/', 'zh', '/zh/'],
] as const)('%s in %s is %s', (pathname, to, expected) => {
	expect(counterpartPath(pathname, to, 'en')).toBe(expected);
});

const locale = fc.constantFrom(...locales);
const step = fc
	.stringMatching(/^[a-z0-9一-鿿-]{1,8}$/)
	.filter((each) => each !== 'en' && each !== 'zh');
const path = fc
	.array(step, { maxLength: 4 })
	.map((steps) => `/${steps.map((each) => `${each}/`).join('')}`);

test('a page of a language is split into what it was made of', () => {
	fc.assert(
		fc.property(path, locale, locale, (at, in_, atRoot) => {
			expect(splitLocale(localePath(at, in_, atRoot), atRoot)).toEqual({ locale: in_, path: at });
		}),
	);
});

test('the counterpart of the counterpart is the page itself', () => {
	fc.assert(
		fc.property(path, locale, locale, (at, in_, atRoot) => {
			const page = localePath(at, in_, atRoot);
			const there = counterpartPath(page, otherLocale(in_), atRoot);
			expect(there).not.toBe(page);
			expect(counterpartPath(there, in_, atRoot)).toBe(page);
		}),
	);
});
