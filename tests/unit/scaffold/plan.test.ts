import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/domain/i18n/locale.ts';
import { formatIssue } from '../../../src/domain/issue.ts';
import { plan, type Present } from '../../../src/scaffold/plan.ts';
import type { Request } from '../../../src/scaffold/request.ts';
import { toRequest } from '../../../src/scaffold/to-request.ts';
import { pageSchema } from '../../../src/schema/page.ts';
import { postSchema } from '../../../src/schema/post.ts';
import { parseFrontMatter } from '../../../src/source/front-matter.ts';

const request = (changes: Partial<Request> = {}): Request => ({
	kind: 'blog',
	slug: 'ink',
	titles: { en: 'Ink', zh: '墨' },
	tags: [],
	today: '2026-11-21',
	...changes,
});

const present = (texts: Partial<Record<Locale, string>> = {}, names: string[] = []): Present => ({
	names,
	texts: new Map((['en', 'zh'] as const).flatMap((l) => (texts[l] ? [[l, texts[l]]] : []))),
	folder: 'content/blog/ink',
});

function filesOf(planned: ReturnType<typeof plan>): Record<string, string> {
	return 'files' in planned ? Object.fromEntries(planned.files) : {};
}

function issuesOf(planned: ReturnType<typeof plan>): string[] {
	return 'issues' in planned ? planned.issues.map(formatIssue) : [];
}

const post = (...lines: string[]): string =>
	['---', 'title: Old', 'description: D.', ...lines, '---', '', 'Text.', ''].join('\n');

test('a new post says in each language what to do', () => {
	const files = filesOf(plan(request({ tags: ['web', 'a: b'] }), present()));
	expect(Object.keys(files)).toEqual(['en.md', 'zh.md']);
	expect(files['en.md']).toBe(
		[
			'---',
			'title: Ink',
			'description: "To write: one or two sentences that say what the reader gets."',
			'date: 2026-11-21',
			'tags:',
			'  - web',
			'  - "a: b"',
			'draft: true',
			'---',
			'',
			'Write the text here. `npm run dev` shows it as you write, `npm run check` finds what is wrong with it; take out `draft: true` to publish it.',
			'',
		].join('\n'),
	);
	expect(files['zh.md']).toMatch(/^---\ntitle: 墨\n/);
	expect(files['zh.md']).toMatch(/\n\n正文写在这里。.*`npm run dev`.*`npm run check`.*\n$/);
});

test('a new page has no date and no tags', () => {
	const files = filesOf(plan(request({ kind: 'pages', languages: ['zh'] }), present()));
	expect(Object.keys(files)).toEqual(['zh.md']);
	const { data, issues } = parseFrontMatter(files['zh.md'] ?? '', 'zh.md', pageSchema);
	expect(issues).toEqual([]);
	expect(data).toMatchObject({ title: '墨', draft: true });
});

test('the missing language takes over what both say alike', () => {
	const twin = post(
		'date: 2019-01-02T08:00:00+08:00',
		'tags: [web]',
		'category: systems',
		'series: clocks',
		'math: true',
		'cover: ./a.png',
	);
	const files = filesOf(plan(request(), present({ en: twin })));
	expect(Object.keys(files)).toEqual(['zh.md']);
	const { data, issues } = parseFrontMatter(files['zh.md'] ?? '', 'zh.md', postSchema);
	expect(issues).toEqual([]);
	expect(data).toMatchObject({
		title: '墨',
		date: '2019-01-02T08:00:00+08:00',
		tags: ['web'],
		category: 'systems',
		series: 'clocks',
		draft: true,
		math: false,
	});
	expect(data?.cover).toBeUndefined();
});

test('the missing language of a page takes over its place in the navigation', () => {
	const files = filesOf(plan(request({ kind: 'pages' }), present({ zh: post('order: 3') })));
	expect(files['en.md']).toContain('\norder: 3\n');
});

test('any title makes front matter that says the same title', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
			const asked = toRequest({ positionals: ['post', title], slug: 'a' }, '2026-11-21');
			if ('problem' in asked) return;
			const files = filesOf(plan(asked.request, present()));
			for (const [name, text] of Object.entries(files)) {
				const { data, issues } = parseFrontMatter(text, name, postSchema);
				expect(issues.map(formatIssue)).toEqual([]);
				expect(data?.title).toBe(asked.request.titles.en);
			}
		}),
		{ numRuns: 500 },
	);
});

test.each([
	'---',
	'# a',
	'"',
	"it's: 'a' \"b\"",
	'- a',
	'5',
	'null',
	'true',
	'2026-11-21',
	'{a}',
	'@',
	'🖌️ 笔：墨',
	'a #b',
	'\u0085',
	'%',
])('the title %j is kept as text', (title) => {
	const files = filesOf(plan(request({ titles: { en: title, zh: title } }), present()));
	const { data, issues } = parseFrontMatter(files['en.md'] ?? '', 'en.md', postSchema);
	expect(issues).toEqual([]);
	expect(data?.title).toBe(title);
});

describe('nothing is written', () => {
	const there = post('date: 2026-01-01', 'tags: [web]');
	const nothing = 'Nothing was written. Edit what is there, or give another slug with --slug.';
	test.each<[string, Request, Present, string]>([
		[
			'over both languages',
			request(),
			present({ en: there, zh: there }),
			`Unexpected \`en.md\` and \`zh.md\`, expected no text that is there already [new/exists]\n    ${nothing}`,
		],
		[
			'over the language that was asked for',
			request({ languages: ['en', 'zh'] }),
			present({ zh: there }),
			`Unexpected \`zh.md\`, expected no text that is there already [new/exists]\n    ${nothing}`,
		],
		[
			'with tags that contradict the other language',
			request({ tags: ['go'] }),
			present({ en: there }),
			'Unexpected tags `go`, expected those of the other language: `web` [new/tags]\n    Leave out --tags: the new text gets the same ones.',
		],
		[
			'beside another spelling',
			request(),
			present({}, ['Ink']),
			'Unexpected folder `Ink`, expected no other spelling of `ink` [new/exists]\n    Both would have the same address. Rename it, or give another slug with --slug.',
		],
		[
			'under a slug that is none',
			request({ slug: '../a' }),
			present(),
			'Unexpected slug `../a`, expected lower-case letters, digits and single hyphens [new/slug]\n    It becomes part of the address. Give one with --slug.',
		],
		[
			"at the site's own address",
			request({ kind: 'pages', slug: 'blog' }),
			present(),
			'Unexpected slug `blog`, expected one that the site does not use itself [new/reserved]\n    Give another one with --slug.',
		],
	])('%s', (_, asked, found, message) => {
		expect(issuesOf(plan(asked, found))).toEqual([`content/blog/ink error ${message}`]);
	});

	test('beside a text whose front matter is wrong', () => {
		expect(issuesOf(plan(request(), present({ en: post('dat: 2026-01-01') })))).toEqual([
			expect.stringMatching(/^content\/blog\/ink\/en\.md:\d+:1 error .*expected `date`/),
			expect.stringMatching(/^content\/blog\/ink\/en\.md:4:1 error Unexpected key `dat`/),
		]);
	});
});
