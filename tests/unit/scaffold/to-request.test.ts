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

describe('what makes no request', () => {
	const absent = 'Unexpected absence of a title, expected one in quotes';
	test.each([
		[{ positionals: [] }, 'Unexpected end of the command, expected `post` or `page`'],
		[{ positionals: ['psot', 'A'] }, 'Unexpected `psot`, expected `post` or `page`'],
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
