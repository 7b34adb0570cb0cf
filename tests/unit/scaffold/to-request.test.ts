import { describe, expect, test } from 'vitest';
import { toRequest } from '../../../src/scaffold/to-request.ts';

const today = '2026-11-21';

test('a post in both languages', () => {
	const wish = { positionals: ['post', 'C++ &\n Go'], zh: ' 标题 ', tags: 'web, go，web、' };
	expect(toRequest(wish, today)).toEqual({
		request: {
			kind: 'blog',
			slug: 'cpp-go',
			titles: { en: 'C++ & Go', zh: '标题' },
			languages: undefined,
			tags: ['web', 'go'],
			today,
		},
	});
});

test('a page in one language, with a slug of its own', () => {
	const wish = { positionals: ['page', '关于'], lang: 'zh,zh', slug: 'about' };
	expect(toRequest(wish, today)).toMatchObject({
		request: { kind: 'pages', slug: 'about', titles: { zh: '关于' }, languages: ['zh'] },
	});
});

test.each([
	['两只钟，不是一只', '两只钟-不是一只'],
	['AI 基础设施', 'ai-基础设施'],
	['../../etc/passwd', 'etc-passwd'],
	['word '.repeat(40), 'word-'.repeat(16).slice(0, -1)],
	['字'.repeat(100), '字'.repeat(80)],
])('the title %s makes a slug', (title, slug) => {
	expect(toRequest({ positionals: ['post', title] }, today)).toMatchObject({ request: { slug } });
});

test('a chapter of a book', () => {
	const positionals = ['chapter', 'Soot'];
	expect(toRequest({ positionals, book: 'ink', part: '2' }, today)).toMatchObject({
		request: { kind: 'pages', slug: 'soot', book: { id: 'ink', spot: 2 } },
	});
	expect(toRequest({ positionals, book: 'ink', part: 'appendix' }, today)).toMatchObject({
		request: { book: { spot: 'appendix' } },
	});
});

test('a book begins with a chapter', () => {
	expect(toRequest({ positionals: ['book', 'Ink'], zh: '墨' }, today)).toMatchObject({
		request: {
			slug: 'introduction',
			titles: { en: 'Introduction', zh: '引言' },
			book: { id: 'ink', spot: 'last' },
			newBook: { en: 'Ink', zh: '墨' },
		},
	});
});

test.each([
	[
		{ positionals: ['chapter', 'A'] },
		'Unexpected absence of --book, expected the book that the chapter is for',
	],
	[
		{ positionals: ['chapter', 'A'], book: 'b', part: '0' },
		'Unexpected part `0`, expected its number or `appendix`',
	],
	[
		{ positionals: ['post', 'A'], book: 'b' },
		'Unexpected --book for a post, expected it for chapters only',
	],
	[
		{ positionals: ['book', 'A'], part: '1' },
		'Unexpected --part for a book, expected it for chapters only',
	],
	[
		{ positionals: ['chapter', 'A'], book: 'b', tags: 'x' },
		'Unexpected --tags for a chapter, expected them for posts only',
	],
])('%j says why not', (wish, problem) => expect(toRequest(wish, today)).toEqual({ problem }));

describe('what makes no request', () => {
	const absent = 'Unexpected absence of a title, expected one in quotes';
	test.each([
		[
			{ positionals: [] },
			'Unexpected end of the command, expected `post`, `page`, `chapter`, `book` or `project`',
		],
		[
			{ positionals: ['psot', 'A'] },
			'Unexpected `psot`, expected `post`, `page`, `chapter`, `book` or `project`',
		],
		[{ positionals: ['post'] }, absent],
		[{ positionals: ['post', ' \n '] }, absent],
		[
			{ positionals: ['post', 'My', 'title'] },
			'Unexpected `title`, expected one title: put it in quotes',
		],
		[
			{ positionals: ['page', 'A'], tags: 'a' },
			'Unexpected --tags for a page, expected them for posts only',
		],
		[{ positionals: ['post', 'A'], lang: 'en,cn' }, 'Unexpected language `cn`, expected en or zh'],
		[{ positionals: ['post', 'A'], lang: '' }, 'Unexpected language ``, expected en or zh'],
		[
			{ positionals: ['post', '🚀!'] },
			'Unexpected title `🚀!` without letters, expected --slug beside it',
		],
	])('%j', (wish, problem) => {
		expect(toRequest(wish, today)).toEqual({ problem });
	});
});
