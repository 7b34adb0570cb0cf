import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentPinyin } from '../../../../../src/domain/search/query/segment-pinyin.ts';

const syllables = new Set(
	'a an fa fan fang fu fuo gan ge wang wa wu xi xian ng n an zhuang'.split(' '),
);
const read = (text: string): string[] =>
	segmentPinyin(text, syllables).map((one) => one.syllables.join(' ') + (one.partial ? '…' : ''));

describe('segmentPinyin', () => {
	it.each([
		['fuwu', 'fu wu'],
		['fu wu', 'fu wu'],
		["xi'an", 'xi an'],
	])('reads %s', (text, reading) => {
		expect(read(text)[0]).toBe(reading);
	});

	it('knows more than one way', () => {
		expect(read('fangan')).toEqual(expect.arrayContaining(['fang an', 'fan gan']));
		expect(read('xian')).toEqual(expect.arrayContaining(['xian', 'xi an']));
	});

	it('takes the last for a beginning while typing, after all complete ways', () => {
		expect(read('fuwuzhu')).toEqual(['fu wu zhu…']);
		expect(read('fuwa').at(0)).toBe('fu wa');
	});

	it.each(['kubernetes', 'fu2', '服务', '', ' ', 'fuzhuwu'])('reads no %j', (text) => {
		expect(read(text)).toEqual([]);
	});

	it('ends soon on letters that lead nowhere', () => {
		expect(read('a'.repeat(127) + 'q')).toEqual([]);
	});

	it('keeps every letter', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[afngxiwu]{1,14}$/), (text) => {
				for (const { syllables: found } of segmentPinyin(text, syllables))
					expect(found.join('')).toBe(text);
			}),
		);
	});
});
