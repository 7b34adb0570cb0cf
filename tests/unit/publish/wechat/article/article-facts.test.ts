import { expect, test } from 'vitest';
import { articleFacts } from '../../../../../src/publish/wechat/article/article-facts.ts';
import { articleFrontMatter, wechatSchema } from '../../../../../src/schema/wechat.ts';
import { site } from '../../../../../src/site.ts';

interface Case {
	slug?: string;
	wechat?: object;
}

function factsOf({ slug = 'a', wechat }: Case) {
	const file = `content/blog/${slug}/zh.md`;
	return articleFacts({
		document: { kind: 'blog', slug, locale: 'zh', file, path: file },
		data: articleFrontMatter.parse({ title: 'T', description: 'D', wechat }),
		config: wechatSchema.parse({}),
		site: { ...site, origin: 'https://bimo.example' },
		heading: undefined,
		tree: { type: 'root', children: [] },
		file,
		lineOf: () => 1,
	});
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
