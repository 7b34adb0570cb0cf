import { describe, expect, it } from 'vitest';
import { inMainlandWords } from '../../../../../src/domain/search/query/regional-words.ts';

describe('inMainlandWords', () => {
	it.each([
		['记忆体', '内存'],
		['记忆体频宽', '内存带宽'],
		['gpu丛集', 'gpu集群'],
		['资料库资料', '数据库数据'],
		['位元组', '字节'],
		['服务网格', undefined],
		['', undefined],
	])('says %s as %s', (text, expected) => {
		expect(inMainlandWords(text)).toBe(expected);
	});
});
