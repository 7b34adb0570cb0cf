import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../src/domain/glossary/conflicts.ts';
import type { GlossaryName } from '../../../../src/domain/glossary/glossary-name.ts';

const name = (term: string, text: string, kind: GlossaryName['kind'] = 'name'): GlossaryName => ({
	term,
	kind,
	locale: 'en',
	text,
});

describe('two terms', () => {
	test.each<[first: string, second: string]>([
		['token', 'token'],
		['token', 'Token'],
		['token', 'tokens'],
		['key-value cache', 'Key Value  caches'],
		['kv cache', 'KV cache'],
		['API', 'ＡＰＩ'],
		['LLM', 'LLMs'],
		['query', 'queries'],
		['KV缓存', 'KV 缓存'],
		['服务网格', '服务网格'],
		['café', 'cafe\u0301'],
	])('%j and %j claim one form', (first, second) => {
		expect(findConflicts([name('a', first), name('b', second)])).toEqual([{ first: 0, second: 1 }]);
		expect(findConflicts([name('b', second), name('a', first)])).toEqual([{ first: 0, second: 1 }]);
	});

	test.each<[first: string, second: string]>([
		['IT', 'it'],
		['raft', 'RAFT'],
		['gRPC', 'GRPC'],
		['KV cache', 'KV Cache'],
		['token', 'token ring'],
		['服务网格', '网格'],
		['网', '网'],
		['LLMS', 'LLM'],
	])('%j and %j do not', (first, second) => {
		expect(findConflicts([name('a', first), name('b', second)])).toEqual([]);
	});

	test('an exception of one may be a name of the other', () => {
		expect(findConflicts([name('a', 'token ring', 'never'), name('b', 'token ring')])).toEqual([]);
		const both = [name('a', 'token ring', 'never'), name('b', 'token ring', 'never')];
		expect(findConflicts(both)).toEqual([]);
	});

	test('aliases and misspellings claim forms, too', () => {
		const names = [
			name('a', 'cache'),
			name('b', 'caches', 'alias'),
			name('c', 'Cache', 'misspelling'),
		];
		expect(findConflicts(names)).toEqual([
			{ first: 0, second: 1 },
			{ first: 0, second: 2 },
			{ first: 1, second: 2 },
		]);
	});
});

describe('one term', () => {
	test('may have a name twice', () => {
		expect(findConflicts([name('a', 'token'), name('a', 'Tokens', 'alias')])).toEqual([]);
	});

	test('may not except its own name', () => {
		const names = [
			name('a', 'token'),
			name('a', 'Token', 'never'),
			name('a', 'token ring', 'never'),
		];
		expect(findConflicts(names)).toEqual([{ first: 0, second: 1 }]);
	});

	test('may except a plural', () => {
		expect(findConflicts([name('a', 'it'), name('a', 'its', 'never')])).toEqual([]);
	});
});

test('the order of names does not matter', () => {
	const texts = ['token', 'Token', 'tokens', 'TOKEN', 'token ring', '令牌', 'KV缓存', 'KV 缓存'];
	const one = fc.record({
		term: fc.constantFrom('a', 'b', 'c'),
		kind: fc.constantFrom<GlossaryName['kind']>('name', 'alias', 'never'),
		locale: fc.constantFrom('en' as const, 'zh' as const),
		text: fc.constantFrom(...texts),
	});
	const pairs = (names: GlossaryName[]): string[] =>
		findConflicts(names)
			.map((conflict) => [conflict.first, conflict.second].map((at) => JSON.stringify(names[at])))
			.map((pair) => pair.sort().join(' '))
			.sort();
	fc.assert(
		fc.property(fc.array(one), (names) => {
			expect(pairs(names.toReversed())).toEqual(pairs(names));
			for (const { first, second } of findConflicts(names)) expect(first).toBeLessThan(second);
		}),
	);
});
