import { expect, test } from 'vitest';
import { emptyLandscapeTaxonomy } from '../../../../src/domain/landscape/taxonomy.ts';
import type { SearchEntry } from '../../../../src/domain/search/search-page.ts';
import type { TermData } from '../../../../src/site/content-data.ts';
import { searchLabels } from '../../../../src/site/search/search-labels.ts';
import { termEntries } from '../../../../src/site/search/term-entries.ts';

const wording = (name: string, aliases: string[]) => ({ name, aliases, html: '', text: 'Text。' });

const term: TermData = {
	...{ kind: 'term', id: 'kv-cache', topic: 'serving', path: 'glossary/serving.yaml' },
	...{ uses: '', related: [], links: [], features: [] },
	en: wording('KV cache', ['key-value cache']),
	zh: wording('键值缓存', ['KV 缓存', 'KV cache']),
};
const glossary = {
	terms: [term],
	topics: [{ kind: 'topic' as const, id: 'serving', title: { en: 'Serving', zh: '服务' } }],
};

test('a term is found by all its names, each once', () => {
	expect(termEntries({ glossary }, 'zh')).toEqual([
		{
			...{ url: '/zh/glossary/kv-cache/', lang: 'zh', type: 'term', title: '键值缓存' },
			...{ description: 'Text。', crumbs: ['术语', '服务'], tags: [] },
			names: ['KV 缓存', 'KV cache', 'key-value cache'],
		},
	]);
	expect(termEntries({ glossary }, 'en')[0]?.names).toEqual([
		...['key-value cache', '键值缓存', 'KV 缓存'],
	]);
});

test('terms and titles of translated texts are the same in both languages', () => {
	const entry = (url: string, lang: 'en' | 'zh', title: string): SearchEntry => ({
		...{ url, lang, type: 'post', title, description: '', crumbs: [], names: [], tags: [] },
	});
	const entries = [
		entry('/blog/ink/', 'en', 'Ink'),
		entry('/zh/blog/ink/', 'zh', '墨'),
		entry('/blog/brush/', 'en', 'The brush'),
		entry('/blog/bimo/', 'en', 'Bimo'),
		entry('/zh/blog/bimo/', 'zh', 'Bimo'),
	];
	const { synonyms } = searchLabels(
		{
			...{ books: [], views: { en: [], zh: [] }, glossary },
			landscape: { taxonomy: emptyLandscapeTaxonomy, projects: [] },
		},
		entries,
	);
	expect(synonyms).toEqual([
		{ en: ['KV cache', 'key-value cache'], zh: ['键值缓存', 'KV 缓存', 'KV cache'] },
		{ en: ['Ink'], zh: ['墨'] },
	]);
});
