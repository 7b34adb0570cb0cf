import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../../src/domain/text/nearest.ts';
import { phrases } from '../../../src/domain/text/phrases.ts';
import { readingMinutes, readingStats } from '../../../src/domain/text/reading-stats.ts';

test.each([
	['', 0, 0],
	['你好 hello-world', 2, 1],
	['Two words', 0, 2],
	["don't, we’ve: 2", 0, 3],
	['src/a.ts 1.5 a@b.c', 0, 3],
	['用Kubernetes部署3个服务', 6, 2],
	['，。！（）—— … !?', 0, 0],
	['café naïve Ω', 0, 3],
	['人々𠮷', 3, 0],
])('%o: %i Han characters and %i words', (text, han, words) => {
	expect(readingStats(text)).toEqual({ han, words });
});

test.each([
	[0, 0, 1],
	[0, 220, 1],
	[0, 330, 2],
	[350, 0, 1],
	[3500, 2200, 20],
	[524, 0, 1],
	[525, 0, 2],
])('%i Han characters and %i words take %i minutes', (han, words, minutes) => {
	expect(readingMinutes({ han, words })).toBe(minutes);
});

test.each([
	['titel', 'title'],
	['desciption', 'description'],
	['TAGS', 'tags'],
	['tga', 'tag'],
	['zzz', undefined],
	['', undefined],
	['guid', undefined],
])('%o was most likely meant as %o', (word, expected) => {
	const known = ['title', 'description', 'tags', 'tag', 'date'];
	expect(nearest(word, known)).toBe(expected);
});

test('the nearest of several is taken, the first of equals', () => {
	expect(nearest('cat', ['cart', 'cat'])).toBe('cat');
	expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
	expect(nearest('cat', [])).toBeUndefined();
});

test.each([
	['Two clocks', ['Two clocks']],
	['两只钟，不是一只', ['两只', '钟，', '不是', '一只']],
	['“系统”在前', ['“系统”', '在前']],
	['用 Rust 写', ['用 ', 'Rust 写']],
	['不说谎的构建', ['不说谎的', '构建']],
	['最初的14KB', ['最初的14KB']],
	['', ['']],
])('%s may break between %j', (text, parts) => {
	expect(phrases(text)).toEqual(parts);
});

test('phrases lose nothing', () => {
	const text = fc.array(
		fc.constantFrom('钟', '的', '，', '“', '”', ' ', 'a', 'B', '1', '（', '）', '😀'),
	);
	fc.assert(
		fc.property(text, (signs) => {
			expect(phrases(signs.join('')).join('')).toBe(signs.join(''));
		}),
	);
});
