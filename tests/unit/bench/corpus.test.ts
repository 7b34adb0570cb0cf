import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { postSchema } from '../../../src/schema/post.ts';
import { taxonomySchema } from '../../../src/schema/taxonomy.ts';
import { corpusOf, type CorpusFile } from '../../bench/corpus/corpus.ts';

const files = [...corpusOf({ pages: 200, seed: 1 })];
const posts = files
	.filter(({ path }) => path.endsWith('.md'))
	.map(({ path, data }) => ({ path, text: String(data) }));

const blocksOf = (text: string): string[] =>
	[...text.matchAll(/^```\w[^\n]*\n[\s\S]*?^```$/gm)].map(([block]) =>
		block.replace(/ title=.*/, ''),
	);

const share = (pattern: RegExp): number =>
	posts.filter(({ text }) => pattern.test(text)).length / posts.length;

test('the same seed gives the same bytes, another seed other ones', () => {
	expect([...corpusOf({ pages: 200, seed: 1 })]).toEqual(files);
	expect([...corpusOf({ pages: 200, seed: 2 })]).not.toEqual(files);
});

test('a small corpus is the beginning of a large one', () => {
	const small = [...corpusOf({ pages: 40, seed: 1 })];
	expect(files.slice(0, small.length)).toEqual(small);
});

test('half of the pages are in each language, as pairs', () => {
	const inLanguage = (end: string): string[] =>
		posts.flatMap(({ path }) => (path.endsWith(end) ? [path.slice(0, -end.length)] : []));
	expect(inLanguage('/en.md')).toHaveLength(100);
	expect(inLanguage('/zh.md')).toEqual(inLanguage('/en.md'));
});

test('no two posts have the same address', () => {
	const paths = [...corpusOf({ pages: 400, seed: 1 })].map(({ path }: CorpusFile) => path);
	expect(new Set(paths).size).toBe(paths.length);
});

test('front matter and taxonomy obey their schemas', () => {
	for (const { text } of posts) {
		const frontmatter = postSchema.parse(parse(text.split('---\n')[1] ?? ''));
		expect(frontmatter.date).toMatch(/^202[0-5]-/);
		expect(frontmatter.updated ?? '').not.toMatch(/^202[6-9]/);
	}
	const taxonomy = taxonomySchema.parse(parse(String(files[0]?.data)));
	expect(Object.keys(taxonomy.tags)).toHaveLength(20);
	expect(Object.keys(taxonomy.categories)).toHaveLength(5);
});

test('each page has eight code blocks, one in each language', () => {
	for (const { text } of posts) {
		const languages = blocksOf(text).map((block) => /^```(\w+)/.exec(block)?.[1]);
		expect(languages.toSorted()).toEqual(
			['bash', 'dockerfile', 'go', 'json', 'python', 'text', 'typescript', 'yaml'], // prettier-ignore
		);
	}
});

test('most code blocks are unique', () => {
	const blocks = posts.flatMap(({ text }) => blocksOf(text));
	const unique = new Set(blocks).size / blocks.length;
	expect(unique).toBeGreaterThan(0.75);
	expect(unique).toBeLessThan(0.95);
});

test('pages have what real posts have, as often', () => {
	expect(share(/^<details>$/m)).toBe(0.1);
	expect(share(/^!\[/m)).toBe(0.1);
	expect(share(/^\| -/m)).toBeGreaterThan(0.25);
	expect(share(/^\| -/m)).toBeLessThan(0.5);
	expect(share(/^ {2,3}- /m)).toBeGreaterThan(0.5);
});

test('pages are as long as real posts', () => {
	const bytes = posts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / posts.length;
	expect(bytes).toBeGreaterThan(7000);
	expect(bytes).toBeLessThan(8200);
});

test('links and pictures lead to files of the corpus', () => {
	const paths = new Set(files.map(({ path }) => path));
	for (const { path, text } of posts) {
		for (const [, target = ''] of text.matchAll(/\]\((\.[^\s)]+)/g)) {
			expect(paths).toContain(new URL(target, `file:///${path}`).pathname.slice(1));
		}
	}
});

test('texts are finished: no slot is left open', () => {
	for (const { text } of posts) expect(text).not.toMatch(/undefined|\[object|\$\{s\./);
});
