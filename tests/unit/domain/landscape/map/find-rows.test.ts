import { expect, test } from 'vitest';
import { rowFinder } from '../../../../../src/domain/landscape/map/find-rows.ts';

const texts = [
	'vllm serves language models 推理服务 inference',
	'llama.cpp runs models on a laptop 本地推理',
	'langfuse traces prompts 链路追踪 observability',
	'deepspeed trains models on many machines 分布式训练',
];
const find = rowFinder(texts);
const rows = (query: string): number[] =>
	[...find(query).holds.entries()].filter(([, holds]) => holds).map(([row]) => row);

test.each([
	['', [0, 1, 2, 3]],
	['VLLM', [0]],
	['models laptop', [1]],
	['推理', [0, 1]],
	// A space between Han and Latin makes no difference.
	['vllm推理', [0]],
	['models prompts', []],
])('%j is in %j', (query, expected) => {
	expect(rows(query)).toEqual(expected);
	expect(find(query).isMended).toBe(false);
});

test.each([
	['vlmm', [0], ['vllm']],
	['langfsue', [2], ['langfuse']],
	['obsrevability', [2], ['observability']],
	// Of a word that is still being typed.
	['obsrevab', [2], ['observability']],
	['链路追宗', [2], ['链路追踪']],
])('%j was meant for what is in %j', (query, expected, words) => {
	expect(rows(query)).toEqual(expected);
	expect(find(query)).toMatchObject({ isMended: true, words });
});

test.each(['qqqq', 'xy', '量子'])('%j means nothing here', (query) => {
	expect(rows(query)).toEqual([]);
});
