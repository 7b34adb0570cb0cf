import { expect, test } from 'vitest';
import { hugoPathOf } from '../../bench/hugo/site.ts';
import { parseBenchArguments } from '../../bench/options.ts';

test('without arguments two sizes are measured once', () => {
	expect(parseBenchArguments([])).toMatchObject({ pages: [200, 2000], rounds: 1, seed: 1 });
});

test('sizes are sorted, so that growth can be read', () => {
	expect(parseBenchArguments(['--pages', '80,20,80']).pages).toEqual([20, 80]);
});

test('glossaries are measured on demand', () => {
	expect(parseBenchArguments([]).terms).toEqual([]);
	expect(parseBenchArguments(['--terms', '5000,80']).terms).toEqual([80, 5000]);
});

test('a book is measured on demand, and then alone unless sizes are given', () => {
	expect(parseBenchArguments([]).chapters).toBeUndefined();
	expect(parseBenchArguments(['--chapters', '300'])).toMatchObject({ pages: [], chapters: 300 });
	expect(parseBenchArguments(['--chapters', '30', '--pages', '20']).pages).toEqual([20]);
});

test.each([
	[['--chapters', '1'], 'Unexpected `1` for --chapters, expected a whole number from 2 on'],
	[['--pages', '21'], 'Unexpected `21` for --pages, expected an even number'],
	[['--pages', '2'], 'Unexpected `2` for --pages, expected a whole number from 4 on'],
	[['--pages', '20,'], 'Unexpected `` for --pages, expected a whole number from 4 on'],
	[['--terms', '80,1'], 'Unexpected `1` for --terms, expected a whole number from 2 on'],
	[['--rounds', 'x'], 'Unexpected `x` for --rounds, expected a whole number from 1 on'],
	[['--pags', '20'], "Unknown option '--pags'"],
])('%j is refused', (args, message) => {
	expect(() => parseBenchArguments(args)).toThrow(message);
});

test('Hugo finds the same posts under names of its own', () => {
	expect(hugoPathOf('blog/slow-queries/zh.md')).toBe('blog/slow-queries/index.zh.md');
	expect(hugoPathOf('blog/slow-queries/plot.png')).toBe('blog/slow-queries/plot.png');
});
