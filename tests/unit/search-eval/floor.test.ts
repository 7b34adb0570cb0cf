import { expect, test } from 'vitest';
import { fallen, type Floor, raised, type Reached } from '../../search-eval/score/floor.ts';

const floor: Floor = {
	all: { recall: 0.97, precisionExact: 1 },
	zero: 0,
	recall: { typo: 0.9, pinyin: 1 },
};
const reached: Reached = {
	recall: 0.985,
	recallZh: 1,
	precisionExact: 1,
	zero: 0,
	titleAt3: null,
	bothLanguages: 0.5,
	byCategory: { typo: { recall: 0.879 }, pinyin: { recall: 1 } },
};

test('without a floor, nothing has fallen', () => {
	expect(fallen({ all: {}, recall: {} }, { ...reached, recall: 0, zero: 1 })).toEqual([]);
});

test('what fell is said with what was expected', () => {
	const worse = { ...reached, recall: 0.969, precisionExact: 0.999, zero: 0.01 };
	expect(fallen(floor, worse)).toEqual([
		'recall 96.9 %, expected 97.0 % or more',
		'precisionExact 99.9 %, expected 100.0 % or more',
		'zero 1.0 %, expected 0.0 % or less',
		'recall of typo 87.9 %, expected 88.0 % or more',
	]);
});

test('a category may lose two points, and none may go', () => {
	const { byCategory } = reached;
	expect(
		fallen(floor, { ...reached, byCategory: { ...byCategory, typo: { recall: 0.88 } } }),
	).toEqual([]);
	expect(fallen(floor, { ...reached, byCategory: { typo: { recall: 1 } } })).toEqual([
		'recall of pinyin 0.0 %, expected 98.0 % or more',
	]);
});

test('the floor rises to full per cent, and never sinks', () => {
	expect(raised(floor, reached)).toEqual({
		all: { recall: 0.98, recallZh: 1, precisionExact: 1, titleAt3: 0, bothLanguages: 0.5 },
		zero: 0,
		recall: { typo: 0.9, pinyin: 1 },
	});
	expect(raised(floor, { ...reached, recall: 0.5, zero: 0.2 })).toMatchObject({
		all: { recall: 0.97 },
		zero: 0,
	});
	expect(raised({ all: {}, recall: {} }, reached)).toMatchObject({
		zero: 0,
		recall: { typo: 0.87 },
	});
});
