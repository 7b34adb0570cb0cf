import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../src/domain/search/fold.ts';
import type {
	SearchAnswer,
	SearchRequest,
} from '../../../../../src/domain/search/search-answer.ts';
import { engineOf, requestFor, shownIn } from '../../../../support/search-engine.ts';
import { pageWith, section } from '../../../../support/search-pages.ts';
import { sampleLabels, samplePages } from '../../../../support/search-sample.ts';

const pages = samplePages;
const memory = engineOf(pages, sampleLabels);
const ask = async (query: string, facts: Partial<SearchRequest> = {}): Promise<SearchAnswer> =>
	memory.engine.search(requestFor(query, facts));
const zh = { locale: 'zh' } as const;

const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
	.map((units) => String.fromCharCode(...units));

describe('search', () => {
	it.each([
		['service mesh', 'exact: /glossary/service-mesh/ /blog/mesh/'],
		['Ｓｅｒｖｉｃｅ  Mesh', 'exact: /glossary/service-mesh/ /blog/mesh/'],
		['kube-pro', 'exact: /blog/mesh/'],
		['rnetes', 'exact: /blog/kubernetes/'],
		['attention', 'exact: /blog/mesh/'],
		['1.34', 'exact: /blog/mesh/'],
		['.34,', 'exact: /blog/mesh/'],
	])('finds %s, letter by letter', async (query, exact) => {
		expect(shownIn(await ask(query))[0]).toBe(exact);
	});

	it.each([
		['服务网格', 'exact: /zh/glossary/service-mesh/ /zh/blog/old/ /zh/blog/mesh/'],
		['服務網格', 'exact: /zh/glossary/service-mesh/ /zh/blog/old/ /zh/blog/mesh/'],
		['务网', 'exact: /zh/glossary/service-mesh/ /zh/blog/old/ /zh/blog/mesh/'],
		['kubernetes调度', 'exact: /zh/blog/mesh/'],
		['容', 'exact: /zh/blog/mesh/'],
		['度', 'exact: /zh/blog/mesh/'],
	])('finds %s in Chinese', async (query, exact) => {
		expect(shownIn(await ask(query, zh))[0]).toBe(exact);
	});

	it('does not take the end of one line and the beginning of the next for a word', async () => {
		expect(shownIn(await ask('度重', zh))).not.toContain('exact: /zh/blog/mesh/');
	});

	it('finds a figure that stands twice', async () => {
		const { engine } = engineOf([pageWith({ sections: [section('Codes: 200 200.')] })]);
		expect(shownIn(await engine.search(requestFor('200 200')))).toEqual(['exact: /a/']);
	});

	it('shows the other language, and says what it looked for there', async () => {
		const answer = await ask('服务网格', zh);
		expect(answer.translations).toEqual(['service mesh', 'mesh']);
		expect(shownIn(answer)[1]).toMatch(/^other: \/blog\/mesh\/ \/glossary\/service-mesh\//);
	});

	it('puts pages that hold the words apart last', async () => {
		expect(shownIn(await ask('service mesh')).at(-1)).toBe('related: /blog/kubernetes/');
	});

	it('wants what is in quotation marks', async () => {
		const answer = await ask('"a service" mesh');
		expect(shownIn(answer)).toEqual(['exact: /blog/kubernetes/ /blog/mesh/']);
	});

	it.each([
		['kuberntes', 'typo', 'kubernetes'],
		['conatiner', 'typo', 'container'],
		['servicemesh', 'typo', 'service mesh'],
		['kuber netes', 'typo', 'kubernetes'],
	] as const)('mends %s', async (query, kind, meant) => {
		const answer = await ask(query);
		expect(answer.mending).toMatchObject({ kind, query: meant });
		expect(answer.groups.map(({ name }) => name)).toContain('mended');
		expect((await ask(query, { verbatim: true })).mending).toBeUndefined();
	});

	it.each([
		['fuwuwangge', 'pinyin', '服务网格'],
		['fu wu wang ge', 'pinyin', '服务网格'],
		['fwwg', 'pinyin', '服务网格'],
		['fuwuwangg', 'pinyin', '服务网格'],
		['diaodu', 'pinyin', '调度'],
		['服务网各', 'homophone', '服务网格'],
		['服务往格', 'homophone', '服务网格'],
		['服物网格', 'homophone', '服务网格'],
	] as const)('mends %s in Chinese', async (query, kind, meant) => {
		expect((await ask(query, zh)).mending).toMatchObject({ kind, query: meant });
	});

	it('mends nothing that pages hold', async () => {
		for (const query of ['container', 'mesh', 'kubern']) {
			expect((await ask(query)).mending).toBeUndefined();
		}
	});

	it('marks what it found, with the sections that hold it', async () => {
		const [group] = (await ask('restart')).groups;
		const [hit] = group?.hits ?? [];
		expect(hit?.excerpt.filter(([, isMark]) => isMark)).toEqual([['Restart', true]]);
		expect(hit?.sections).toMatchObject([
			{
				url: '/blog/mesh/#restarts',
				heading: [
					['Restart', true],
					['s', false],
				],
			},
		]);
		expect(hit?.found).toBe('Restart');
		expect(hit?.date).toBe('2026-03-01');
	});

	it('filters, and counts each facet without its own filter', async () => {
		const answer = await ask('mesh', { filters: { type: 'term' } });
		expect(answer.groups.flatMap(({ hits }) => hits.map(({ type }) => type))).not.toContain('post');
		expect(answer.facets.type.map(({ id }) => id)).toEqual(['post', 'term']);
		expect((await ask('mesh', { filters: { tag: 'net' } })).facets.tag).toEqual([
			{ id: 'net', name: { en: 'Networks', zh: '网络' }, count: 1 },
		]);
	});

	it('sorts by date', async () => {
		const answer = await ask('mesh', { sort: 'date' });
		expect(shownIn(answer)[0]).toBe('exact: /blog/mesh/ /glossary/service-mesh/ /blog/kubernetes/');
	});

	it('shows all pages without a query, the newest first', async () => {
		const answer = await ask('  ');
		expect(shownIn(answer)[0]).toBe('exact: /blog/mesh/ /glossary/service-mesh/ /blog/kubernetes/');
		expect(answer.total).toBe(6);
		expect(shownIn(await ask('', { filters: { book: 'b' } }))).toEqual([
			'exact: /blog/kubernetes/',
		]);
	});

	it('finds any phrase of any page, and shows as exact only what holds it', async () => {
		const places = pages.flatMap(({ url, lang, title, sections }) =>
			[title, ...sections.flatMap(({ text }) => text.split('\n'))].map((line) => ({
				url,
				lang,
				line,
			})),
		);
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...places),
				fc.nat(),
				fc.integer({ min: 2, max: 12 }),
				async ({ url, lang, line }, from, length) => {
					const signs = [...line];
					const query = signs.slice(from % signs.length, (from % signs.length) + length).join('');
					// At least two letters, and no marks at its end, which end a question.
					fc.pre(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(query));
					const answer = await ask(query, { locale: lang });
					expect(shownIn(answer)[0]).toContain(url);
					expect(answer.groups[0]?.name).toBe('exact');
				},
			),
			{ numRuns: 150 },
		);
	});

	it('answers anything', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (query) => {
				const answer = await ask(query);
				for (const hit of answer.groups.find(({ name }) => name === 'exact')?.hits ?? []) {
					const page = pages.find(({ url }) => url === hit.url);
					if (query.trim() === '' || !page) continue;
					const words = [page.title, ...page.names, ...page.sections.map(({ text }) => text)];
					expect(fold(words.join('\n'))).toContain(fold(query).replace(/[?!,;。、…\s]+$/u, ''));
				}
			}),
			{ numRuns: 60 },
		);
		expect((await ask('x'.repeat(10_000))).total).toBe(0);
		expect((await ask('🚀')).groups).toEqual([]);
	});
});
