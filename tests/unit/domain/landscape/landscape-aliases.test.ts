import { expect, test } from 'vitest';
import { landscapeAliases } from '../../../../src/domain/landscape/landscape-aliases.ts';

const both = { en: 'A', zh: '一' };

test('what something was called leads to where it is', () => {
	const engines = { id: 'engines', title: both, aliases: ['runtimes'] };
	const inference = { id: 'inference', title: both, description: both, aliases: ['serving'] };
	const taxonomy = { categories: [{ ...inference, subcategories: [engines] }], tags: {} };
	const projects = [
		{ id: 'vllm', aliases: ['v-llm', 'vllm-old'] },
		{ id: 'sglang', aliases: [] },
	];
	const told = landscapeAliases(taxonomy, projects).map(({ from, to }) => `${from} → ${to}`);
	expect(told).toEqual([
		'/landscape/serving/ → /landscape/inference/',
		'/landscape/inference/runtimes/ → /landscape/inference/#engines',
		'/landscape/v-llm/ → /landscape/vllm/',
		'/landscape/vllm-old/ → /landscape/vllm/',
	]);
});
