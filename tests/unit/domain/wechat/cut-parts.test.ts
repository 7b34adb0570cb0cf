import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutParts, type Stretch } from '../../../../src/domain/wechat/cut-parts.ts';

/** `4`: a section of four characters; `-4`: a section of a section; `4ab`: with the notes a and b. */
function stretches(text: string): Stretch[] {
	return text.split(' ').map((each) => {
		const [, sign, size = '', notes = ''] = /^(-?)(\d+)(\w*)$/.exec(each) ?? [];
		return {
			level: sign ? 3 : 2,
			size: Number(size),
			notes: new Map([...notes].map((name) => [name, 2])),
		};
	});
}

describe('a text is cut', () => {
	test.each([
		['nowhere, when it fits', '3 3 4', [0]],
		['in the middle', '5 5 5 5', [0, 2]],
		['into as few parts as can be', '4 4 4 4 4', [0, 1, 3]],
		['where the parts are most even', '2 2 2 6', [0, 3]],
		['so that of equals the first is shorter', '4 4 4', [0, 1]],
		['not within a section that fits', '6 -3 6', [0, 2]],
		['within a section that is too long, where that helps', '2 3 -5 -5 2', [0, 3]],
		['and not elsewhere', '4 -4 5 -5 -5', [0, 2, 3]],
		['between an introduction and the first section', '8 8', [0, 1]],
		['with each note once in a part', '3a 3a 3a', [0, 1]],
		['with notes that are shared counted once', '2ab 2ab 2ab', [0]],
		['with those that are not counted all', '2a 2b 2c', [0, 1]],
	])('%s', (_what, text, expected) => {
		expect(cutParts(stretches(text), 10)).toEqual(expected);
	});

	test.each([
		['a section without sections of its own', '4 11 4'],
		['a section of a section', '4 4 -11 4'],
		['notes', '9a 2'],
		['a text without headings', '30'],
	])('not at all, where one piece is too long: %s', (_what, text) => {
		expect(cutParts(stretches(text), 10)).toBeUndefined();
	});
});

test('no other cut has fewer parts, or more even ones', () => {
	const sizes = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 9 });
	fc.assert(
		fc.property(sizes, (given) => {
			const begins = cutParts(stretches(given.join(' ')), 10) ?? [];
			const all = everyCut(given).filter((parts) => parts.every((size) => size <= 10));
			const fewest = Math.min(...all.map(({ length }) => length));
			const most = Math.min(
				...all.filter(({ length }) => length === fewest).map((parts) => powers(parts)),
			);
			const made = begins.map((begin, index) => sum(given.slice(begin, begins[index + 1])));
			expect([made.length, powers(made), sum(made)]).toEqual([fewest, most, sum(given)]);
		}),
	);
});

/** Lengths of parts, for every way to cut a text. */
function everyCut([first = 0, ...rest]: readonly number[]): number[][] {
	if (rest.length === 0) return [[first]];
	return everyCut(rest).flatMap(([next = 0, ...others]) => [
		[first + next, ...others],
		[first, next, ...others],
	]);
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
const powers = (sizes: readonly number[]): number => sum(sizes.map((size) => size ** 4));
