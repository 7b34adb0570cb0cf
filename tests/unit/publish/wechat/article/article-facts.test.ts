import { expect, test } from 'vitest';
import { articleFacts } from '../../../../../src/publish/wechat/article/article-facts.ts';
import { articleFrontMatter, wechatSchema } from '../../../../../src/schema/wechat.ts';
import { site } from '../../../../../src/site.ts';

test.each([
	['first-post', 'https://bimo.example/zh/blog/first-post/'],
	['旧文', 'https://bimo.example/zh/blog/%E6%97%A7%E6%96%87/'],
	// The name of a folder that is refused elsewhere stops no article.
	['100%', 'https://bimo.example/zh/blog/100%/'],
	['a"b', 'https://bimo.example/zh/blog/a%22b/'],
])('the original of %s is at %s', (slug, expected) => {
	const file = `content/blog/${slug}/zh.md`;
	const { sourceUrl } = articleFacts({
		document: { kind: 'blog', slug, locale: 'zh', file, path: file },
		data: articleFrontMatter.parse({ title: 'T', description: 'D' }),
		config: wechatSchema.parse({}),
		site: { ...site, origin: 'https://bimo.example' },
		heading: undefined,
		tree: { type: 'root', children: [] },
		file,
		lineOf: () => 1,
	});
	expect(sourceUrl).toBe(expected);
});
