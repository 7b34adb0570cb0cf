import { describe, expect, test } from 'vitest';
import { readingOrder } from '../../../../src/domain/handbook/book.ts';
import { outlineBook } from '../../../../src/domain/handbook/outline-book.ts';

const parts = [
	{ title: { en: 'One' }, chapters: ['a', { chapter: 'b', sections: ['x', 'y'] }] },
	{ title: { en: 'Two' }, chapters: ['c'] },
];

const numbers = (numbering: 'sections' | 'chapters' | 'none'): string[] =>
	readingOrder(outlineBook({ numbering, parts, appendices: ['d', 'e'] })).map(({ slug, number }) =>
		`${slug} ${number}`.trim(),
	);

describe('chapters are numbered through all parts, appendices by letters', () => {
	test('with pages below chapters', () => {
		expect(numbers('sections')).toEqual(['a 1', 'b 2', 'b/x 2.1', 'b/y 2.2', 'c 3', 'd A', 'e B']);
	});

	test('or not at all', () => {
		expect(numbers('none')).toEqual(['a', 'b', 'b/x', 'b/y', 'c', 'd', 'e']);
	});
});

test('after 26 appendices come two letters', () => {
	const appendices = Array.from({ length: 28 }, (_, index) => `z${index}`);
	const { appendices: made } = outlineBook({ numbering: 'chapters', parts, appendices });
	expect(made.slice(24).map(({ number }) => number)).toEqual(['Y', 'Z', 'AA', 'AB']);
});

test('headings are numbered where the book says so', () => {
	expect(outlineBook({ numbering: 'sections', parts, appendices: [] }).numbersSections).toBe(true);
	expect(outlineBook({ numbering: 'chapters', parts, appendices: [] }).numbersSections).toBe(false);
});
