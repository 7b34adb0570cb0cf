import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, type Dist, elements, hasToken, readDist, textOf } from '../support/dist.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let dist: Dist;

const chapter = (title: string, body: string, draft = false): string =>
	`---\ntitle: ${title}\ndescription: About ${title}.\n${draft ? 'draft: true\n' : ''}---\n\n${body}\n`;

beforeAll(async () => {
	workshop = await openWorkshop();
	await workshop.write(
		'handbooks/ink/book.yaml',
		`title: { en: Ink, zh: 墨 }
description: { en: All of it., zh: 都在这里。 }
edition: '2'
parts:
  - title: { en: Matter, zh: 物 }
    chapters: [soot, glue]
  - title: { en: Use, zh: 用 }
    chapters: [stroke]
appendices: [words]
changes:
  - { date: 2026-11-21, text: { en: Begun. } }
`,
	);
	const figure = '![A](https://example.com/a.png "Fire"){#fig:fire}';
	const soot = `See [](#burn) and [](#fig:fire).\n\n## Pine\n\n${figure}\n\n## Burn {#burn}\n\nFire.`;
	await workshop.write('handbooks/ink/soot/en.md', chapter('Soot', soot));
	await workshop.write(
		'handbooks/ink/soot/zh.md',
		chapter('烟', '见[](#burn)。\n\n## 燃烧 {#burn}\n\n火。'),
	);
	await workshop.write('handbooks/ink/glue/en.md', chapter('Glue', 'Hide.\n\n## Boil\n\nLong.'));
	await workshop.write('handbooks/ink/stroke/en.md', chapter('Stroke', 'Later.', true));
	await workshop.write('handbooks/ink/words/en.md', chapter('Words', 'A.\n\n## List\n\nB.'));
	dist = await readDist(await workshop.build());
});
afterAll(() => workshop.remove());

/** What a page says, with single spaces. */
const mainOf = (path: string): string =>
	textOf(dist.page(path), 'main')?.replace(/\s+/g, ' ') ?? '';

/** Addresses of the links within a part of a page. */
const links = (path: string, tag: string): string[] =>
	elements(dist.page(path).tree, tag).flatMap((each) =>
		elements(each, 'a').map((a) => attribute(a, 'href') ?? ''),
	);

describe('a book', () => {
	test('stands in the navigation and in the list of books', () => {
		expect(links('/', 'header')).toContain('/handbooks/');
		expect(textOf(dist.page('/handbooks/'), 'main')).toContain('Ink');
		expect(links('/zh/handbooks/', 'main')).toEqual(['/zh/handbooks/ink/']);
	});

	test('has its contents in order; what is a draft is planned', () => {
		const text = mainOf('/handbooks/ink/');
		expect(text).toMatch(
			/Edition 2.*Part 1Matter1Soot.*2Glue.*Part 2Use3Stroke.*Planned.*AWords.*Begun\./,
		);
		expect(links('/handbooks/ink/', 'ol')).toEqual([
			'/handbooks/ink/soot/',
			'/handbooks/ink/glue/',
			'/handbooks/ink/words/',
		]);
	});

	test('is there in the other language, with what is translated', () => {
		const text = mainOf('/zh/handbooks/ink/');
		expect(text).toMatch(/墨.*第1部分物1烟.*2Glue/);
	});

	test('is in the sitemap', () => {
		const sitemap = dist.files.get('sitemap.xml')?.toString() ?? '';
		expect(sitemap).toContain('/zh/handbooks/ink/</loc>');
		expect(sitemap).toContain('/handbooks/</loc>');
	});
});

describe('a chapter', () => {
	test('says its number, and those of its sections and figures', () => {
		const main = mainOf('/handbooks/ink/soot/');
		expect(main).toMatch(
			/Ink · Chapter 1Soot.*See Section 1\.2 and Figure 1\.1\..*1\.1 Pine.*Figure 1\.1 Fire.*1\.2 Burn/,
		);
		const chinese = mainOf('/zh/handbooks/ink/soot/');
		expect(chinese).toMatch(/墨 · 第1章.*见1\.1节。.*1\.1 燃烧/);
		expect(textOf(dist.page('/handbooks/ink/words/'), 'main')).toMatch(
			/Appendix A[\s\S]*A\.1 List/,
		);
	});

	test('leads to the ones before and after it that can be read', () => {
		const of = (path: string) =>
			elements(dist.page(path).tree, 'nav')
				.filter(({ properties }) => hasToken(properties['className'], 'pager'))
				.flatMap((pager) => elements(pager, 'a').map((a) => attribute(a, 'href')));
		expect(of('/handbooks/ink/soot/')).toEqual(['/handbooks/ink/glue/']);
		expect(of('/handbooks/ink/glue/')).toEqual(['/handbooks/ink/soot/', '/handbooks/ink/words/']);
		expect(of('/zh/handbooks/ink/glue/')).toEqual([
			'/zh/handbooks/ink/soot/',
			'/zh/handbooks/ink/words/',
		]);
	});
});
