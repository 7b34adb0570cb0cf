import { expect, test } from 'vitest';
import { filterWords, foldText, holdsWords } from '../../../../src/domain/glossary/filter-words.ts';

test.each([
	['', []],
	['   ', []],
	['KV缓存', ['kv', '缓存']],
	['ＫＶ　缓存', ['kv', '缓存']],
	['Write-Ahead Log', ['write-ahead', 'log']],
	['键值 缓存', ['键值', '缓存']],
])('%j is looked for as %j', (query, words) => {
	expect(filterWords(query)).toEqual(words);
});

test.each([
	['kv缓存', true],
	['缓存 KV', true],
	['ｃａｃｈｅ', true],
	['attention 缓存', true],
	['attention 队列', false],
	['', true],
])('%j remains: %s', (query, remains) => {
	const term = foldText('key-value cache 键值缓存 KV 缓存 KV Cache What attention has seen.');
	expect(holdsWords(term, filterWords(query))).toBe(remains);
});
