import { describe, expect, it } from 'vitest';
import { openSynonyms, otherWords } from '../../../../../src/domain/search/query/translate.ts';

const synonyms = openSynonyms({
	pages: [],
	headings: [],
	synonyms: [
		[['Service mesh'], ['服务网格', 'service mesh']],
		[
			['Kubernetes', 'K8s'],
			['Kubernetes', 'K8s'],
		],
		[['Pod'], ['Pod', '容器组']],
		[['Mesh'], ['网状']],
	],
});

describe('otherWords', () => {
	it.each([
		['服务网格', 'zh', [['service mesh']]],
		['service meshes', 'en', [['服务网格']]],
		['服务网格', 'en', []],
		['服务网格部署', 'zh', [['service mesh', '部署'], ['service mesh']]],
		['什么是服务网格', 'zh', [['service mesh']]],
		['smesh', 'en', []],
		['kubernetes', 'en', []],
	] as const)('translates %s for a reader of %s', (query, locale, translations) => {
		expect(otherWords(synonyms, query, locale).translations).toEqual(translations);
	});

	it('knows other names', () => {
		expect(otherWords(synonyms, 'k8s', 'zh').names).toEqual([['kubernetes']]);
		expect(otherWords(synonyms, 'pods', 'zh').names).toEqual([['容器组'], ['pod']]);
	});

	it('names the terms of a longer query, those of a question first', () => {
		expect(otherWords(synonyms, '服务网格部署', 'zh')).toMatchObject({
			names: [],
			terms: [['服务网格']],
		});
		expect(otherWords(synonyms, 'what is a service mesh', 'en')).toMatchObject({
			names: [['service mesh']],
			terms: [],
		});
	});
});
