import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/domain/glossary/fold.ts';

test.each<[text: string, cased: string]>([
	['', ''],
	['Plain ASCII text, with signs: a-b? No', 'Plain ASCII text, with signs: a b? No'],
	['a  b\tc\nd\r\n\r\ne\u00a0f\u3000g', 'a b c d e f g'],
	['KV 缓存 在 KV\n缓存', 'KV缓存 在KV缓存'],
	['张 三，李\n四，王 \r\n 五', '张 三,李四,王五'],
	['key-value key‑value key–value ｋ－ｖ', 'key value key value key value k v'],
	['a - b -c d- e，缓存-KV --x', 'a - b -c d- e,缓存-KV --x'],
	['Ａ１，（㎏）①', 'A1,(kg)1'],
	['café cafe\u0301', 'cafe\u0301 cafe\u0301'],
	['ｶﾞ ガ', 'カ\u3099 カ\u3099'],
	['to\u00adken 服\u200b务', 'token服务'],
	['⼤模型', '大模型'],
	['𠮷 KV 𠮷', '𠮷KV𠮷'],
])('%j → %j', (text, cased) => {
	expect(fold(text).cased).toBe(cased);
	expect(fold(text).text).toBe(cased.toLowerCase());
});

describe('the way back', () => {
	test.each<[text: string, part: string, slice: string | undefined]>([
		['a  b', 'b', 'b'],
		['a  b', 'a b', 'a  b'],
		['服务\n\n网格', '服务网格', '服务\n\n网格'],
		['服务\n\n网格', '网格', '网格'],
		['服务\n\n网格', '服务', '服务'],
		['重㎏a', 'kg', '㎏'],
		['重㎏a', 'k', undefined],
		['重㎏a', 'ga', undefined],
		['\u{1f100}', '0', undefined],
		['é', 'e', undefined],
		['😀 ＡＰＩ', 'API', 'ＡＰＩ'],
	])('%j: %j was %j', (text, part, slice) => {
		const { cased, startOf, endOf } = fold(text);
		const at = cased.indexOf(part);
		const start = startOf(at);
		const end = endOf(at + part.length);
		expect(at).toBeGreaterThanOrEqual(0);
		const isWhole = start !== undefined && end !== undefined;
		expect(isWhole ? text.slice(start, end) : undefined).toBe(slice);
	});

	test('lower case keeps the length of every character', () => {
		for (let plane = 0; plane <= 0x10; plane++) {
			const codes = Array.from({ length: 0x10000 }, (_, at) => plane * 0x10000 + at);
			const { cased, text } = fold(codes.map((code) => String.fromCodePoint(code)).join(''));
			expect(text).toHaveLength(cased.length);
		}
	});

	const text = fc.string({
		unit: fc.constantFrom(
			'a',
			'B',
			'-',
			' ',
			'\n',
			'服',
			'务',
			'Ａ',
			'㎏',
			'\u00ad',
			'😀',
			'\u0301',
		),
	});
	test('every part that has one folds to itself', () => {
		fc.assert(
			fc.property(text, fc.nat(), fc.nat(), (text, a, b) => {
				const { cased, startOf, endOf } = fold(text);
				const [from, to] = [a % (cased.length + 1), b % (cased.length + 1)].sort((x, y) => x - y);
				if (from === undefined || to === undefined || from === to) return;
				const start = startOf(from);
				const end = endOf(to);
				if (start === undefined || end === undefined) return;
				const part = cased.slice(from, to);
				// Alone, a space or a hyphen at an edge has other neighbours.
				if (/^[ -]|[ -]$/.test(part)) return;
				expect(fold(text.slice(start, end)).cased).toBe(part);
			}),
		);
	});
});
