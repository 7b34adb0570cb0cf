import type { Root } from 'hast';
import { expect, test } from 'vitest';
import {
	articleFacts,
	type FactsOfPart,
} from '../../../../../src/publish/wechat/article/article-facts.ts';
import { articleFrontMatter, wechatSchema } from '../../../../../src/schema/wechat.ts';
import { site } from '../../../../../src/site.ts';

interface Case {
	slug?: string;
	title?: string;
	part?: FactsOfPart;
	wechat?: object;
}

function factsOf({ slug = 'a', title = 'T', part, wechat }: Case) {
	const file = `content/blog/${slug}/zh.md`;
	const options = {
		document: { kind: 'blog', slug, locale: 'zh', file, path: file } as const,
		data: articleFrontMatter.parse({ title, description: 'D', wechat }),
		config: wechatSchema.parse({}),
		site: { ...site, origin: 'https://bimo.example' },
		heading: undefined,
		tree: { type: 'root', children: [] } satisfies Root,
		file,
		lineOf: () => 1,
	};
	return articleFacts(options, part);
}

test.each([
	['first-post', 'https://bimo.example/zh/blog/first-post/'],
	['旧文', 'https://bimo.example/zh/blog/%E6%97%A7%E6%96%87/'],
	// The name of a folder that is refused elsewhere stops no article.
	['100%', 'https://bimo.example/zh/blog/100%/'],
	['a"b', 'https://bimo.example/zh/blog/a%22b/'],
])('the original of %s is at %s', (slug, expected) => {
	expect(factsOf({ slug }).sourceUrl).toBe(expected);
});

test('no field has characters that nobody sees', () => {
	const hostile = 'a\u202eb\u0007c\u200b';
	const { title, author, digest } = factsOf({
		wechat: { title: hostile, author: hostile, digest: hostile },
	});
	expect([title, author, digest]).toEqual(['abc', 'abc', 'abc']);
});

const long = '一锅饭能喂饱多少人这件事要从米缸说起而不是从灶台';

test.each([
	['a short title', '饭', 2, '饭（下）', []],
	['one that has just enough room', '饭'.repeat(29), 2, `${'饭'.repeat(29)}（下）`, []],
	[
		'one that has one character too many',
		`一锅饭：${long}`,
		4,
		'一锅饭：一锅饭能喂饱多少人这件事要从米缸说起而不是从…（2/4）',
		[
			'note Unexpected title of 28 characters, expected at most 27: it became `一锅饭：一锅饭能喂饱多少人这件事要从米缸说起而不是从…（2/4）`',
		],
	],
	[
		'one that has two parts itself',
		`${long}，${long.slice(0, 6)}`,
		2,
		`${long}（下）`,
		[
			'note Unexpected title of 31 characters, expected at most 29: it became `一锅饭能喂饱多少人这件事要从米缸说起而不是从灶台（下）`',
		],
	],
	[
		'one that is too long anyway',
		`${long}，${long}`,
		2,
		`${long}（下）`,
		[
			'warning Unexpected title of 49 characters, expected at most 29: it became `一锅饭能喂饱多少人这件事要从米缸说起而不是从灶台（下）`',
		],
	],
])('of a part, %s', (_what, title, count, ...[expected, issues]) => {
	const facts = factsOf({ title, part: { number: 2, count, sections: ['米', '水'] } });
	expect(facts.title).toBe(expected);
	expect(facts.issues.map(({ severity, message }) => `${severity} ${message}`)).toEqual(issues);
});

test('the summary of a later part names as many sections as there is room for', () => {
	const digestOf = (number: number, sections: string[]) =>
		factsOf({ part: { number, count: 3, sections } }).digest;
	expect(digestOf(1, ['米'])).toBe('D');
	expect(digestOf(2, ['米', '水'])).toBe('共 3 篇，这是第 2 篇：米、水。');
	const many = digestOf(
		3,
		Array.from({ length: 30 }, () => '柴米油盐'),
	);
	expect([many.length <= 120, many.endsWith('柴米油盐。')]).toEqual([true, true]);
	expect(digestOf(3, ['柴'.repeat(200)])).toMatch(/^共 3 篇，这是第 3 篇：柴+…$/);
});
