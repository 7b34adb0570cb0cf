import { expect, test } from 'vitest';
import { jsonLd } from '../../../../src/publish/gates/json-ld.ts';
import { findings, origin, soundPage, soundPages } from '../../../support/built-site.ts';

const context = { '@context': 'https://schema.org' };
const posting = {
	...context,
	'@type': 'BlogPosting',
	headline: 'A',
	image: `${origin}/`,
	datePublished: '2026-11-21',
	dateModified: '2026-11-21T08:00:00+08:00',
	inLanguage: 'en',
	url: `${origin}/a/`,
	author: [{ '@type': 'Person', name: 'N' }],
};
const crumb = (position: unknown, name: string | undefined, item: string | undefined): object => ({
	'@type': 'ListItem',
	position,
	name,
	item,
});
const crumbs = (...items: object[]): object => ({
	...context,
	'@type': 'BreadcrumbList',
	itemListElement: items,
});

const others = soundPages({ '/': '', '/zh/': '' });
const ask = (data: unknown) => {
	const text = typeof data === 'string' ? data : JSON.stringify(data);
	const head = `\n<script type="application/ld+json">${text}</script>`;
	return findings(jsonLd, { ...others, 'a/index.html': soundPage({ path: '/a/', head }) });
};

test.each([
	['an article', posting],
	[
		'several nodes',
		[posting, crumbs(crumb(1, 'Home', `${origin}/`), crumb(2, 'A', `${origin}/a/`))],
	],
	['a graph', { ...context, '@graph': [{ ...posting, '@context': undefined }] }],
	[
		'a last step without an address',
		crumbs(crumb(1, 'Home', `${origin}/`), crumb(2, 'A', undefined)),
	],
	['a pointer', { ...posting, publisher: { '@type': 'Organization', '@id': `${origin}/#us` } }],
	['several languages', { ...posting, inLanguage: ['zh-CN', 'en'] }],
	['a foreign address', { ...posting, sameAs: 'http://other.example/a' }],
])('%s', async (_, data) => {
	expect(await ask(data)).toEqual([]);
});

const at = 'a/index.html:3:1 error';

test.each([
	['{"a": }', `${at} [json-ld/syntax] Unexpected JSON-LD, expected JSON`],
	['[]', `${at} [json-ld/syntax] Unexpected JSON-LD without a node, expected one`],
	[
		{ ...posting, '@context': 'https://schema.example' },
		`${at} [json-ld/context] Unexpected @context "https://schema.example", expected "https://schema.org"`,
	],
	[
		{ ...posting, '@type': 'BlogPostng' },
		`${at} [json-ld/type] Unexpected @type BlogPostng of BlogPostng, expected BlogPosting, or another one of schema.org that is known here | The list is src/publish/gates/json-ld/types.ts.`,
	],
	[
		{ ...posting, author: { name: 'N' } },
		`${at} [json-ld/type] Unexpected BlogPosting.author without @type, expected one`,
	],
	[
		{ ...posting, headline: '' },
		`${at} [json-ld/missing] Unexpected BlogPosting without headline, expected it | See https://developers.google.com/search/docs/appearance/structured-data/article`,
	],
	[
		{ ...posting, author: [{ '@type': 'Person', name: 'N' }, { '@type': 'Person' }] },
		`${at} [json-ld/missing] Unexpected BlogPosting.author[1] without name, expected it | See https://schema.org/Person`,
	],
	[
		{ ...posting, dateModified: undefined },
		`${at.replace('error', 'warning')} [json-ld/missing] Unexpected BlogPosting without dateModified, expected it | See https://developers.google.com/search/docs/appearance/structured-data/article`,
	],
	[
		{ ...posting, datePublished: '21 Nov 2026' },
		`${at} [json-ld/date] Unexpected BlogPosting.datePublished 21 Nov 2026, expected an ISO date such as 2026-11-21`,
	],
	[
		{ ...posting, image: '/card.png' },
		`${at} [json-ld/address] Unexpected BlogPosting.image /card.png, expected an absolute address`,
	],
	[
		{ ...posting, image: `${origin}/card.png` },
		`${at} [json-ld/address] Unexpected BlogPosting.image ${origin}/card.png, expected one that this site has`,
	],
	[
		{ ...posting, inLanguage: 'zh-CN' },
		`${at} [json-ld/language] Unexpected inLanguage zh-CN of BlogPosting, expected en, as the page says`,
	],
	[
		crumbs(crumb(0, 'Home', `${origin}/`), crumb(1, 'A', `${origin}/a/`)),
		`${at} [json-ld/list] Unexpected BreadcrumbList with position 0 at place 1, expected 1, 2, 3, …`,
	],
	[
		crumbs(crumb(1, 'Home', `${origin}/`), crumb(2, 'Z', `${origin}/zh/`)),
		`${at} [json-ld/list] Unexpected BreadcrumbList that ends at ${origin}/zh/, expected ${origin}/a/, the page itself`,
	],
	[
		crumbs(crumb(1, 'A', `${origin}/a/`)),
		`${at} [json-ld/list] Unexpected BreadcrumbList of 1 steps, expected two at least`,
	],
	[
		crumbs(crumb(1, 'Home', undefined), crumb(2, undefined, `${origin}/a/`)),
		[
			`${at} [json-ld/list] Unexpected BreadcrumbList without an address at place 1, expected one`,
			`${at} [json-ld/list] Unexpected BreadcrumbList without a name at place 2, expected one`,
		],
	],
	[
		{
			...context,
			'@type': 'ItemList',
			numberOfItems: 1,
			itemListElement: [crumb(1, 'A', undefined), crumb(2, 'B', undefined)],
		},
		`${at} [json-ld/list] Unexpected ItemList of 2 items, expected 1, as numberOfItems says`,
	],
])('%j', async (data, expected) => {
	expect(await ask(data)).toEqual([expected].flat());
});
