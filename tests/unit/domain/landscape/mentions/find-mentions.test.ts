import { describe, expect, test } from 'vitest';
import { mentionFinder } from '../../../../../src/domain/landscape/mentions/find-mentions.ts';
import { isUnmistakable } from '../../../../../src/domain/landscape/mentions/unmistakable.ts';
import { parseRepo } from '../../../../../src/domain/landscape/repo.ts';

function project(id: string, name: string, homepage: string | null = null) {
	const repo = parseRepo(`Some/${id}`) ?? { host: '', owner: '', name: '' };
	return { id, aliases: [`old-${id}`], name: { en: name, zh: name }, repo, homepage };
}

const projects = [
	project('ray', 'Ray', 'https://www.ray.example/'),
	project('vllm', 'vLLM'),
	project('llama-cpp', 'llama.cpp'),
	project('serve', 'Serve', 'https://ray.example/serve'),
];
const find = mentionFinder(projects);
const ids = (text: string): string[] => find([{ text, links: [] }], 'en').map(({ id }) => id);
const linked = (href: string): string[] =>
	find([{ text: 'see here', links: [{ href, start: 4, end: 8 }] }], 'en').map(({ id }) => id);

describe('names', () => {
	test.each([
		['vLLM', true],
		['llama.cpp', true],
		['LLaMA-Factory', true],
		['Milvus2', true],
		['Ray', false],
		['haystack', false],
		['Label Studio', false],
		['A2', false],
	])('%s is unmistakable: %s', (name, is) => {
		expect(isUnmistakable(name)).toBe(is);
	});

	test('count as whole words, exactly as they are written', () => {
		expect(ids('We run vLLM and llama.cpp.')).toEqual(['vllm', 'llama-cpp']);
		expect(ids('我们用vLLM服务。')).toEqual(['vllm']);
		for (const other of [
			'vllm',
			'VLLM',
			'myvLLM',
			'vLLM-omni',
			'src/vLLM/a.py',
			'A Ray of light',
		]) {
			expect(ids(other), other).toEqual([]);
		}
	});
});

describe('links', () => {
	test.each([
		['/landscape/vllm/', ['vllm']],
		['/zh/landscape/vllm/#about', ['vllm']],
		['/landscape/old-vllm/', ['vllm']],
		['https://github.com/some/VLLM.git', ['vllm']],
		['http://www.github.com/Some/vllm/tree/main/docs?x=1', ['vllm']],
		['https://ray.example', ['ray']],
		['https://www.ray.example/docs/', ['ray']],
		['https://ray.example/serve/a', ['serve']],
		['https://github.com/some', []],
		['https://github.com/some/vllm-omni', []],
		['https://other.example/landscape/vllm/', []],
		['#vllm', []],
		['mailto:vllm@ray.example', []],
	])('%s leads to %j', (href, found) => {
		expect(linked(href)).toEqual(found);
	});
});

test('the first place counts, with its sentence and its heading', () => {
	const blocks = [
		{ text: 'Nothing yet.', links: [] },
		{ text: 'First this. Then vLLM answers. And more.', links: [], heading: 'b' },
		{ text: 'vLLM again.', links: [], heading: 'c' },
	];
	expect(find(blocks, 'en')).toEqual([
		{ id: 'vllm', before: 'Then ', text: 'vLLM', after: ' answers.', heading: 'b' },
	]);
});

test('a name within the words of another project’s link is not meant', () => {
	const text = 'See vLLM for Ray here';
	const links = [{ href: 'https://ray.example', start: 4, end: 21 }];
	expect(find([{ text, links }], 'en').map(({ id }) => id)).toEqual(['ray']);
});
