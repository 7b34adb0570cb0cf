import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOnce } from '../support/build-once.ts';
import { readBuiltSearch } from '../support/built-search.ts';
import { canonicalOf, type Dist, readDist } from '../support/dist.ts';
import { chromeSlips } from '../support/search-checks.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let dist: Dist;

beforeAll(async () => {
	workshop = await openWorkshop('mini');
	dist = await readDist(await buildOnce(workshop));
});
afterAll(() => workshop.remove());

const origin = 'https://bimo.example';

const isList = (path: string): boolean =>
	/^\/(?:zh\/)?(?:(?:archive|tags|categories|series|search)\/.*|blog\/(?:page\/.*)?)?$/.test(path);

test('has every page of the sitemap that is no list, and what appeared elsewhere first', () => {
	const listed = [...dist.text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)]
		.map(([, url = '']) => new URL(url).pathname)
		.filter((path) => !isList(path));
	const elsewhere = ['/blog/elsewhere/', '/zh/blog/elsewhere/'];
	const { pages, manifest } = readBuiltSearch(dist.files);
	const urls = pages.map(({ url }) => url);
	expect(urls.toSorted()).toEqual([...new Set([...listed, ...elsewhere])].sort());
	expect(manifest.pages).toBe(urls.length);
	expect(canonicalOf(dist.page('/zh/blog/brush/'))).toBe(`${origin}/blog/brush/`);
	expect(urls).not.toContain('/zh/blog/brush/');
});

test('holds the text of pages, and nothing around it', () => {
	const { pages } = readBuiltSearch(dist.files);
	expect(chromeSlips(pages)).toEqual([]);
	const brush = pages.find(({ url }) => url === '/blog/brush/');
	expect(brush?.sections).toEqual([
		['', '', 'Only in English so far.'],
		['hair', 'Hair', 'Goat, weasel, ink.'],
		['handle', 'Handle', 'Bamboo.'],
	]);
});

test('says nothing of drafts, nor does the site keep what the index was made of', () => {
	const { texts } = readBuiltSearch(dist.files);
	const secret = /quokka|zanzibar|wombat/i;
	expect([...texts].filter(([, text]) => secret.test(text)).map(([name]) => name)).toEqual([]);
	const others = [...dist.files.keys()].filter((name) => /^_search\/.*json$/.test(name));
	expect(others).toEqual(['_search/index.json']);
});
