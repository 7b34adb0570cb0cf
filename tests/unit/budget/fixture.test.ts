import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageSchema } from '../../../src/schema/page.ts';
import { postSchema } from '../../../src/schema/post.ts';
import { taxonomySchema } from '../../../src/schema/taxonomy.ts';
import { budgetContent } from '../../budget/build.ts';
import { countArticle } from '../../budget/count.ts';

const read = (path: string): Promise<string> => readFile(budgetContent + path, 'utf8');
const frontMatter = (text: string): unknown =>
	parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');

const measured = 'blog/what-a-clock-can-promise';
const parts = { headings: 18, codeBlocks: 3, tables: 5, tableCaptions: 5, figures: 4 };

test('the measured article is as long as the budget says', async () => {
	const en = countArticle(await read(`${measured}/en.md`));
	const zh = countArticle(await read(`${measured}/zh.md`));
	expect(en).toMatchObject(parts);
	expect(zh).toMatchObject(parts);
	expect(en.characters).toBeGreaterThanOrEqual(10_000);
	expect(zh.han).toBeGreaterThanOrEqual(6_000);
});

test('every picture of the measured article lies beside it', async () => {
	const files = await readdir(budgetContent + measured);
	for (const locale of ['en', 'zh']) {
		const text = await read(`${measured}/${locale}.md`);
		const pictures = [...text.matchAll(/\]\(\.\/([\w.]+) "/g)].map(([, name]) => name);
		expect(new Set(pictures).size).toBe(4);
		expect(files).toEqual(expect.arrayContaining(pictures));
	}
});

test('posts come in pairs with valid, equal front matter', async () => {
	const slugs = await readdir(`${budgetContent}blog`);
	expect(slugs).toHaveLength(13);
	for (const slug of slugs) {
		const en = postSchema.parse(frontMatter(await read(`blog/${slug}/en.md`)));
		const zh = postSchema.parse(frontMatter(await read(`blog/${slug}/zh.md`)));
		const { title, description, ...same } = en;
		expect(zh, slug).toMatchObject(same);
		expect([title, description]).not.toEqual([zh.title, zh.description]);
	}
});

test('every tag, category and series has a name in both languages', async () => {
	const taxonomy = taxonomySchema.parse(parse(await read('taxonomy.yaml')));
	for (const slug of await readdir(`${budgetContent}blog`)) {
		const post = postSchema.parse(frontMatter(await read(`blog/${slug}/en.md`)));
		expect(Object.keys(taxonomy.tags)).toEqual(expect.arrayContaining(post.tags));
		if (post.category) expect(taxonomy.categories).toHaveProperty(post.category);
		if (post.series) expect(taxonomy.series).toHaveProperty(post.series);
	}
});

test('the page about it comes in a pair', async () => {
	for (const locale of ['en', 'zh']) {
		const page = pageSchema.safeParse(frontMatter(await read(`pages/about/${locale}.md`)));
		expect(page.error?.message).toBeUndefined();
	}
});
