import { expect, test } from 'vitest';
import type { BookRun } from '../../bench/book/bench-book.ts';
import { bookReportOf } from '../../bench/book/book-report.ts';
import { sidebarBytes } from '../../bench/book/book-sizes.ts';
import { bookOf } from '../../bench/corpus/book/book.ts';

const options = { seed: 1, chapters: 60, terms: 80 } as const;
const filesOf = (as: 'chapter' | 'post'): Map<string, string> =>
	new Map([...bookOf({ ...options, as })].map(({ path, data }) => [path, String(data)]));
const book = filesOf('chapter');
const posts = filesOf('post');

test('the book and the posts are the same texts', () => {
	expect(book.get('handbooks/bench/book.yaml')).toContain('[c051, c052,');
	const bodyOf = (text = ''): string =>
		text.replace(/^---\n[\s\S]*?\n---\n/, '').replaceAll(/\[[^\]]*\](?=\(\.\.)/g, '[]');
	for (const name of ['c001', 'c002', 'c060']) {
		const chapter = book.get(`handbooks/bench/${name}/zh.md`);
		expect(chapter).toContain('[](#method)');
		expect(bodyOf(chapter)).toBe(bodyOf(posts.get(`blog/${name}/zh.md`)));
	}
});

test('references lead to ids that are there', () => {
	for (const [path, text] of book) {
		for (const [, name = '', id = ''] of text.matchAll(/\]\(\.\.\/(c\d+)\/en\.md#([^)]+)\)/g)) {
			expect(book.get(`handbooks/bench/${name}/en.md`), path).toContain(`{#${id}}`);
		}
	}
});

test('the contents of the book are weighed in their page', () => {
	const bare = '<main><p>Ink</p></main>';
	const nav = '<nav class="book-nav ui" aria-label="In this book"><a href="/a/">A</a></nav>';
	expect(sidebarBytes(bare.replace('<p>', `${nav}<p>`))).toBeGreaterThan(20);
	expect(() => sidebarBytes(bare)).toThrow('Unexpected chapter without `nav.book-nav`');
});

test('figures of the book stand beside those of the posts', () => {
	const run = (as: BookRun['as'], kind: BookRun['kind'], cpuSeconds: number): BookRun => ({
		...{ as, kind, cpuSeconds, pages: 120, terms: 80, round: 1 },
		...{ wallSeconds: 1, peakBytes: 1024 ** 3, written: 300, changed: 2 },
	});
	const report = bookReportOf({
		chapters: 60,
		runs: [run('post', 'cold', 4), run('chapter', 'cold', 5), run('post', 'edit', 2)],
		sizes: {
			sidebars: [
				{ locale: 'en', bytes: 900 },
				{ locale: 'en', bytes: 1100 },
			],
			prints: [],
		},
	});
	expect(report).toContain('| cold build, as a book | 5.00 | 1.00 | 1,024 | 300 | 2 | 1.25 × |');
	expect(report).toContain('| contents of the book in a chapter | 1,100 B | – | ≤ 1,536 B |');
});
