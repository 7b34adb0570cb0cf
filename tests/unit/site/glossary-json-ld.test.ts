import { describe, expect, test } from 'vitest';
import { termJsonLd, termSetJsonLd } from '../../../src/site/glossary-json-ld.ts';
import { site } from '../../../src/site.ts';

const origin = 'https://ink.example';
const term = {
	id: 'key-value-cache',
	en: { name: 'key-value cache', aliases: ['KV cache'], text: 'What attention has seen.' },
	zh: { name: '键值缓存', aliases: ['KV cache', 'KV 缓存'], text: '注意力看过的。' },
};

const crumb = (position: number, name: string, item?: string) => ({
	'@type': 'ListItem',
	position,
	name,
	...(item ? { item } : {}),
});

describe('a term', () => {
	test('is a DefinedTerm of the set, with its names in both languages, each once', () => {
		const [defined] = termJsonLd(term, { locale: 'en', site, origin });
		expect(defined).toEqual({
			'@type': 'DefinedTerm',
			'@id': `${origin}/glossary/key-value-cache/`,
			name: 'key-value cache',
			alternateName: ['KV cache', '键值缓存', 'KV 缓存'],
			description: 'What attention has seen.',
			inLanguage: 'en',
			url: `${origin}/glossary/key-value-cache/`,
			inDefinedTermSet: {
				'@type': 'DefinedTermSet',
				'@id': `${origin}/glossary/`,
				name: 'Glossary',
				url: `${origin}/glossary/`,
			},
		});
	});

	test('stands below the glossary of its language', () => {
		const [defined, crumbs] = termJsonLd(term, { locale: 'zh', site, origin });
		expect(defined).toMatchObject({ name: '键值缓存', inLanguage: 'zh-CN' });
		expect(crumbs).toMatchObject({
			'@type': 'BreadcrumbList',
			itemListElement: [
				crumb(1, site.name.zh, `${origin}/zh/`),
				crumb(2, '术语', `${origin}/zh/glossary/`),
				crumb(3, '键值缓存'),
			],
		});
	});
});

test('the set names its terms, and leaves what they mean to their pages', () => {
	const [set, crumbs] = termSetJsonLd([term], 'One term.', { locale: 'en', site, origin });
	const url = `${origin}/glossary/key-value-cache/`;
	expect(set).toEqual({
		'@type': 'DefinedTermSet',
		'@id': `${origin}/glossary/`,
		name: 'Glossary',
		description: 'One term.',
		inLanguage: 'en',
		url: `${origin}/glossary/`,
		hasDefinedTerm: [{ '@type': 'DefinedTerm', '@id': url, name: 'key-value cache', url }],
	});
	expect(crumbs).toMatchObject({
		itemListElement: [crumb(1, site.name.en, `${origin}/`), crumb(2, 'Glossary')],
	});
});
