import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { messages } from '../../src/domain/i18n/messages.ts';
import { attribute, type Dist, elements, readDist, textOf } from '../support/dist.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
beforeEach(async () => {
	workshop = await openWorkshop();
});
afterEach(() => workshop.remove());

const post = (title: string, more = ''): string =>
	`---\ntitle: ${title}\ndescription: About ${title}.\ndate: 2024-01-01\n${more}\n---\n\nText.\n`;
const page = (title: string): string =>
	`---\ntitle: ${title}\ndescription: About ${title}.\norder: 1\n---\n\nText.\n`;

/** Links within the site that lead to no file. */
function broken({ pages, files }: Dist): string[] {
	return pages.flatMap(({ tree, file }) =>
		elements(tree, 'a')
			.flatMap((a) => attribute(a, 'href') ?? [])
			.filter((href) => href.startsWith('/'))
			.map((href) => decodeURIComponent(href.replace(/[?#].*/, '').slice(1)))
			.filter((name) => !files.has(name) && !files.has(`${name}index.html`))
			.map((name) => `${file}: /${name}`),
	);
}

/** Names in the main navigation. */
function navigation(dist: Dist): string[] {
	const [nav] = elements(dist.page('/').tree, 'nav');
	return nav ? elements(nav, 'a').map((a) => attribute(a, 'href') ?? '') : [];
}

describe('a content folder', () => {
	test('with posts only, more than a list holds, without pages and tags', async () => {
		for (let n = 1; n <= 20; n++) await workshop.write(`blog/post-${n}/en.md`, post(`Post ${n}`));
		await workshop.write('blog/newest/en.md', post('Newest').replace('2024', '2025'));
		const dist = await readDist(await workshop.build());
		expect(textOf(dist.page('/'), 'main')).toContain('Newest');
		expect(textOf(dist.page('/zh/blog/newest/'), 'h1')).toBe('Newest');
		expect(navigation(dist)).toEqual(['/blog/', '/archive/']);
		expect(elements(dist.page('/blog/').tree, 'h2').length).toBeGreaterThanOrEqual(20);
		expect(textOf(dist.page('/blog/page/2/'), 'title')).toContain('Page 2 of 2');
		expect(textOf(dist.page('/zh/blog/page/2/'), 'title')).toBeTruthy();
		expect(broken(dist)).toEqual([]);
	});

	test('with tags that differ between translations, or in spelling', async () => {
		const texts: Record<string, string> = {
			'a/en.md': post('A', 'tags: [one, both]'),
			'a/zh.md': post('甲', 'tags: [two, both]'),
			'b/en.md': post('B', 'series: s'),
			'b/zh.md': post('乙', 'category: c'),
			'twice/en.md': post('Twice', 'tags: [a b, A-B]'),
		};
		for (const [name, text] of Object.entries(texts)) await workshop.write(`blog/${name}`, text);
		const dist = await readDist(await workshop.build());
		expect(broken(dist)).toEqual([]);
		// A tag in two spellings lists its post once.
		const list = elements(dist.page('/tags/a-b/').tree, 'main');
		expect(list.flatMap((main) => elements(main, 'li'))).toHaveLength(1);
	});

	test('with pages only', async () => {
		await workshop.write('pages/about/zh.md', page('关于'));
		const dist = await readDist(await workshop.build());
		expect(textOf(dist.page('/zh/about/'), 'h1')).toBe('关于');
		expect(textOf(dist.page('/about/'), 'main')).toContain('has not been translated');
		expect(navigation(dist)).toEqual(['/about/']);
		expect(broken(dist)).toEqual([]);
	});

	test('with a glossary only', async () => {
		const term = 'pod: { en: { name: pod, definition: A. }, zh: { name: 荚, definition: 甲 } }';
		const topic = `title: { en: Things, zh: 物 }\nterms:\n  ${term}\n`;
		await workshop.write('glossary/things.yaml', topic);
		const dist = await readDist(await workshop.build());
		expect(textOf(dist.page('/zh/glossary/pod/'), 'h1')).toContain('荚');
		expect(textOf(dist.page('/'), 'main')).toContain(messages.en.glossary.inAWord);
		expect(navigation(dist)).toEqual(['/glossary/']);
		expect(broken(dist)).toEqual([]);
	});

	test('that is empty', async () => {
		const dist = await readDist(await workshop.build());
		expect(textOf(dist.page('/'), 'main')).toContain(messages.en.nothingYet);
		expect(textOf(dist.page('/blog/'), 'main')).toContain(messages.en.nothingYet);
		expect(textOf(dist.page('/zh/'), 'h1')).toBeTruthy();
		expect(navigation(dist)).toEqual([]);
		expect(broken(dist)).toEqual([]);
	});

	test('that is not there is an error in words', async () => {
		await rm(workshop.content, { recursive: true });
		const { code, stderr } = await workshop.tryBuild();
		expect(code).toBe(1);
		expect(stderr).toContain(path.basename(workshop.content));
		expect(stderr).toContain('expected');
		expect(stderr).not.toContain('    at ');
	});
});
