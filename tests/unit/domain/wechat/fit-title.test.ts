import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitDigest, fitTitle, lengthOf } from '../../../../src/domain/wechat/fit-title.ts';

describe('a title that is too long', () => {
	test.each([
		['fits', 'A short one', 'A short one'],
		[
			'of exactly 32',
			'一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二',
			undefined,
		],
		[
			'ends before its second part',
			'The true turning point of ADD: when the spec becomes the asset',
			'The true turning point of ADD',
		],
		[
			'in Chinese, too',
			'当规格成为核心资产的时候——软件工程在智能时代的真正拐点究竟在哪里呢',
			'当规格成为核心资产的时候',
		],
		[
			'ends at a comma',
			'从空间数据到开源智能体，谈谈技术标准、数据主权与全球分化的新现实问题',
			'从空间数据到开源智能体',
		],
		[
			'whose first part says too little is cut at a word',
			'Go: why the scheduler of the runtime is not the scheduler of the kernel',
			'Go: why the scheduler of the…',
		],
		['of one word is cut all the same', 'a'.repeat(40), `${'a'.repeat(31)}…`],
		['counts characters, not code units', '😀'.repeat(32), '😀'.repeat(32)],
	])('%s', (_what, title, expected = title) => {
		expect(fitTitle(title, 32)).toEqual({ text: expected, isCut: expected !== title });
	});

	test.each(['a: ', '：', ' ', '\u3000', '.', '!)', '…', '字', '((', '😀'])(
		'fits also where it is %j, a hundred thousand times',
		(sign) => {
			const long = `a${sign.repeat(100_000)}b`;
			expect(lengthOf(fitTitle(long, 32).text)).toBeLessThanOrEqual(32);
			expect(lengthOf(fitDigest(long, 120).text)).toBeLessThanOrEqual(120);
		},
	);

	test('fits whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
				expect(lengthOf(fitTitle(title, 32).text)).toBeLessThanOrEqual(32);
				expect(lengthOf(fitDigest(title, 40).text)).toBeLessThanOrEqual(40);
			}),
		);
	});
});

describe('a summary that is too long', () => {
	test.each([
		[
			'ends with a sentence',
			'One sentence that says it. Another that goes on and on.',
			40,
			'One sentence that says it.',
		],
		['in Chinese', '第一句话说清楚了事情。第二句话还要继续说下去。', 14, '第一句话说清楚了事情。'],
		['ends with a word otherwise', 'No end of a sentence is anywhere near', 20, 'No end of a…'],
		['3.14 ends no sentence', 'Pi is 3.14 and so on and on', 14, 'Pi is 3.14…'],
	])('%s', (_what, digest, limit, expected) => {
		expect(fitDigest(digest, limit)).toEqual({ text: expected, isCut: true });
	});
});
