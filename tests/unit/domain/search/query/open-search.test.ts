import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../../../src/domain/search/search-answer.ts';
import { engineOf, requestFor, shownIn } from '../../../../support/search-engine.ts';
import { sampleLabels, samplePages } from '../../../../support/search-sample.ts';
import { pageWith } from '../../../../support/search-pages.ts';

describe('quick', () => {
	const memory = engineOf(samplePages, sampleLabels);
	const quick = async (query: string, facts: Partial<SearchRequest> = {}): Promise<string[]> =>
		shownIn(await memory.engine.quick(requestFor(query, facts)));

	it.each([
		['serv', 'exact: /glossary/service-mesh/'],
		['mesh', 'exact: /glossary/service-mesh/'],
		['kubernets', 'mended: /blog/kubernetes/'],
	])('finds %s in titles and names', async (query, group) => {
		await memory.engine.warm();
		await expect.poll(async () => (await quick(query))[0]).toBe(group);
	});

	it('shows what a page is in the other language', async () => {
		expect(await quick('务网', { locale: 'zh' })).toEqual([
			'exact: /zh/glossary/service-mesh/',
			'other: /glossary/service-mesh/',
		]);
	});
});

describe('openSearch', () => {
	it('reads nothing before it is asked, and nothing twice', async () => {
		const { engine, reads } = engineOf(samplePages);
		expect(reads).toEqual([]);
		await engine.warm();
		expect(reads.map((address) => address.replace(/^\w+\//, '')).sort()).toEqual([
			'index.json',
			'pages.bin',
			'quick.bin',
		]);
		await engine.search(requestFor('service mesh'));
		await engine.search(requestFor('service mesh'));
		expect(new Set(reads).size).toBe(reads.length);
	});

	it('tries again after a failure', async () => {
		const index = engineOf(samplePages);
		index.offline = true;
		await expect(index.engine.search(requestFor('mesh'))).rejects.toThrow('network');
		index.offline = false;
		await index.engine.warm();
		index.offline = true;
		await expect(index.engine.search(requestFor('mesh'))).rejects.toThrow('network');
		index.offline = false;
		expect((await index.engine.search(requestFor('mesh'))).total).toBeGreaterThan(0);
	});

	it('begins anew where the site was published meanwhile', async () => {
		const index = engineOf(samplePages);
		await index.engine.warm();
		index.publish([pageWith({ url: '/new/', title: 'Mesh' })]);
		expect(shownIn(await index.engine.search(requestFor('mesh')))).toEqual(['exact: /new/']);
	});

	it('answers several at a time', async () => {
		const { engine } = engineOf(samplePages);
		const queries = ['mesh', 'kubernetes', '服务', 'mesh'];
		const answers = await Promise.all(
			queries.map(async (query) => engine.search(requestFor(query))),
		);
		expect(answers.map(({ request }) => request.query)).toEqual(queries);
		expect(answers[0]?.groups).toEqual(answers[3]?.groups);
	});
});
