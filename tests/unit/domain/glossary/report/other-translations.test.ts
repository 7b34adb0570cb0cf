import { describe, expect, test } from 'vitest';
import type { GlossaryName } from '../../../../../src/domain/glossary/glossary-name.ts';
import { createMatcher } from '../../../../../src/domain/glossary/matcher.ts';
import { missingTranslations } from '../../../../../src/domain/glossary/report/missing-translations.ts';
import { KnownNames } from '../../../../../src/domain/glossary/report/names.ts';
import type { ReportText } from '../../../../../src/domain/glossary/report/report-text.ts';
import { wrongGlosses } from '../../../../../src/domain/glossary/report/wrong-glosses.ts';

const list: readonly [term: string, en: readonly string[], zh: readonly string[]][] = [
	['service-mesh', ['service mesh'], ['服务网格', '服務網格']],
	['key-value-cache', ['key-value cache', 'KV cache'], ['键值缓存', 'KV 缓存']],
	['token', ['token'], ['词元']],
	['latency', ['latency'], ['延迟']],
	['rag', ['retrieval-augmented generation', 'RAG'], ['检索增强生成']],
	['attention', ['attention'], ['注意力']],
	['kubernetes', ['Kubernetes'], ['Kubernetes']],
	['prefill', ['prefill'], ['预填充']],
];

const names: GlossaryName[] = list.flatMap(([term, en, zh]) => [
	...en.map((text, at) => ({ term, kind: kindOf(at), locale: 'en' as const, text })),
	...zh.map((text, at) => ({ term, kind: kindOf(at), locale: 'zh' as const, text })),
]);
function kindOf(at: number): 'name' | 'alias' {
	return at === 0 ? 'name' : 'alias';
}
names.push({ term: 'scale', kind: 'name', locale: 'en', text: 'scale', byHand: true });
names.push({ term: 'scale', kind: 'name', locale: 'zh', text: '规模', byHand: true });
names.push({ term: 'token', kind: 'misspelling', locale: 'zh', text: '令牌', correct: '词元' });

const options = {
	names: new KnownNames(names),
	english: createMatcher(names.filter(({ locale }) => locale === 'en')),
};

const wrong = [
	['流量交给服务网络（service mesh）来管。', '服务网络', '服务网格', '服务网络（service mesh）'],
	['流量交给服务网络 (service mesh) 来管。', '服务网络', '服务网格', '服务网络 (service mesh)'],
	['这叫“服务网络”（Service Mesh）。', '服务网络', '服务网格', '服务网络”（Service Mesh）'],
	['先切成标记（tokens）再算。', '标记', '词元', '标记（tokens）'],
	[
		'存在键值储存（key-value cache, KV）里。',
		'键值储存',
		'键值缓存',
		'键值储存（key-value cache, KV）',
	],
	['用service mesh（服务网络）来管。', '服务网络', '服务网格', 'service mesh（服务网络）'],
	['用 service meshes (服务网络) 来管。', '服务网络', '服务网格', 'service meshes (服务网络)'],
] as const;

const right = [
	['the name', '交给服务网格（service mesh）来管。'],
	['the Traditional name', '交給服務網格（service mesh）來管。'],
	['an alias with Latin letters', '存在KV缓存（KV cache）里。'],
	['the name and a few words more', '服务网格这一层（service mesh）很薄。'],
	['the name at the end of a longer word', '多头注意力（attention）'],
	['an example of a kind', '容器平台（Kubernetes）'],
	['an example of a thing', '这种机制（attention）很贵。'],
	['a list of examples', '两个阶段（prefill, decode）和指标（latency、token）'],
	['an abbreviation', '外挂知识（RAG）'],
	['more than the name', '把网格（a service mesh for the poor）装上'],
	['a remark', '延长（see latency below）'],
	['no Chinese before it', 'KV（key-value cache）'],
	['words of grammar before it', '就是这个（latency）'],
	['a known misspelling, reported as such', '令牌（token）'],
	['the name of another term', '词元（prefill）'],
	['a term that is marked by hand', '尺寸（scale）'],
	['an explanation of an English name', 'latency（越低越好）和token（一小段文字）'],
	['a unit', 'latency（毫秒）'],
	['the name in brackets', 'service mesh（服务网格）'],
	['no term', '天气（weather）'],
	['another paragraph', '服务网络\0（service mesh）'],
] as const;

describe('a bracket that gives the other language', () => {
	test.each(wrong)('%s', (text, found, expected, evidence) => {
		expect(wrongGlosses(text, options)).toMatchObject([{ found, expected, evidence }]);
	});

	test.each(right)('says nothing wrong: %s', (_, text) => {
		expect(wrongGlosses(text, options)).toEqual([]);
	});
});

function pair(en: string, zh: string): ReportText[] {
	const text = { document: 'blog/a' };
	return [
		{ ...text, locale: 'en', file: 'blog/a/en.md', words: en },
		{ ...text, locale: 'zh', file: 'blog/a/zh.md', words: zh },
	];
}

describe('a Chinese text beside its English twin', () => {
	const en = 'A service mesh is a layer. Service meshes carry traffic.';

	test('that never names a term', () => {
		expect(missingTranslations(pair(en, '服务网络是一层东西，专管流量。'), options)).toEqual([
			{
				term: 'service-mesh',
				file: 'blog/a/zh.md',
				expected: '服务网格',
				english: 'service mesh',
				uses: 2,
				source: 'blog/a/en.md',
			},
		]);
	});

	test.each([
		['names it', '服务网格是一层东西，专管流量。'],
		['names it in Traditional characters', '服務網格是一層東西，專管流量。'],
		['leaves it in English', 'Service Mesh是一层东西。'],
		['names it inside of a longer word', '多服务网格化是一层东西。'],
		['is too short to be a translation', '待译。'],
	])('that %s', (_, zh) => {
		expect(missingTranslations(pair(en, zh), options)).toEqual([]);
	});

	test('whose twin uses the term once, or one that is marked by hand', () => {
		const once = 'A service mesh is a layer. Scale is scale at any scale.';
		expect(missingTranslations(pair(once, '服务网络是一层东西，专管流量。'), options)).toEqual([]);
	});

	test('without a twin', () => {
		expect(missingTranslations(pair(en, '').slice(0, 1), options)).toEqual([]);
	});
});
