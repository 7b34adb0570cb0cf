import { expect, test } from 'vitest';
import { distinctAliases } from '../../../../src/domain/glossary/distinct-aliases.ts';

test.each([
	[['key-value cache'], ['KV cache', 'KV Cache', 'KV-cache', 'key value cache'], ['KV cache']],
	[
		['键值缓存', 'key-value cache'],
		['KV 缓存', 'KV缓存', '鍵值快取', 'ＫＶ缓存', 'Key-value cache'],
		['KV 缓存', '鍵值快取'],
	],
	[['C'], ['C++', 'C#'], ['C++', 'C#']],
	[['pod'], [], []],
])('of what else %s is called, each form once', (names, aliases, distinct) => {
	expect(distinctAliases(names, aliases)).toEqual(distinct);
});
