import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../src/domain/search/fold.ts';
import { foldWithMap } from '../../../../../src/domain/search/query/fold-map.ts';

const linesFolded = (text: string, map?: ReadonlyMap<string, string>): string =>
	text
		.split('\n')
		.map((line) => fold(line, map))
		.join('\n');

const letters = [...'aB é9+.,“’\u200b\u3000\n　Ｋ①ﬁ服務 網格、。カ\u0301\ufe0f🚀'];
const texts = fc.array(fc.constantFrom(...letters)).map((signs) => signs.join(''));

describe('foldWithMap', () => {
	it('folds as fold does, line by line', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(foldWithMap(text).text).toBe(linesFolded(text));
			}),
		);
	});

	it('folds Traditional characters, too', () => {
		const map = new Map([
			['務', '务'],
			['網', '网'],
		]);
		fc.assert(
			fc.property(texts, (text) => {
				expect(foldWithMap(text, map).text).toBe(linesFolded(text, map));
			}),
		);
	});

	it('says where each unit comes from', () => {
		const { text, from } = foldWithMap('Ａ 服務 ﬁt');
		expect(text).toBe('a服務fit');
		expect(from).toEqual([0, 2, 3, 5, 5, 6, 7]);
	});

	it('leads back to rising places within the text', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { text: folded, from } = foldWithMap(text);
				expect(from).toHaveLength(folded.length + 1);
				expect(from).toEqual([...from].sort((a, b) => a - b));
			}),
		);
	});
});
