import { expect, test } from 'vitest';
import { resolveLink } from '../../../src/markdown/annotate/links.ts';
import { documentContext } from '../../support/markdown-fixture.ts';

const from = (path: string) => documentContext({ path, locale: 'zh' });

test.each([
	['../glue/zh.md#a', '/zh/handbooks/ink/glue/#a'],
	['../glue/en.md', '/handbooks/ink/glue/'],
	['../glue/en.mdx', '/handbooks/ink/glue/'],
	['../glue/', '/zh/handbooks/ink/glue/'],
	['./burn/zh.md', '/zh/handbooks/ink/soot/burn/'],
	['../', '/zh/handbooks/ink/'],
	['../../tea/', '/zh/handbooks/tea/'],
	['../../../blog/a/zh.md', '/zh/blog/a/'],
	['../../../pages/about/en.md', '/about/'],
	['/handbooks/ink/', '/handbooks/ink/'],
])('from a chapter, %s is %s', (href, address) => {
	expect(resolveLink(href, from('handbooks/ink/soot/zh.md'))).toBe(address);
});

test.each([
	['../ray/en.md#a', '/landscape/ray/#a'],
	['../ray/', '/zh/landscape/ray/'],
	['../ray.yaml', '/zh/landscape/ray/'],
	['../../../blog/a/zh.md', '/zh/blog/a/'],
	['../../categories.yaml', '/landscape/categories.yaml'],
	['../ray.yml', '/landscape/projects/ray.yml'],
	['../ray/logo.svg', '/landscape/projects/ray/logo.svg'],
])('from the text of a project, %s is %s', (href, address) => {
	expect(resolveLink(href, from('landscape/projects/vllm/zh.md'))).toBe(address);
});

test('from a post to a project', () => {
	const context = from('blog/a/zh.md');
	expect(resolveLink('../../landscape/projects/ray/zh.md', context)).toBe('/zh/landscape/ray/');
	expect(resolveLink('../../landscape/projects/ray.yaml', context)).toBe('/zh/landscape/ray/');
	expect(resolveLink('../../landscape/ray/zh.md', context)).toBe('/landscape/ray/zh.md');
});

test('from a section, its chapter is above it', () => {
	const context = from('handbooks/ink/soot/burn/zh.md');
	expect(resolveLink('../zh.md', context)).toBe('/zh/handbooks/ink/soot/');
	expect(resolveLink('../../glue/zh.md', context)).toBe('/zh/handbooks/ink/glue/');
});

test.each(['../nowhere.md', './notes.md', './plan.pdf', '../glue/plan.v2.pdf', '../book.yaml'])(
	'%s is a file, whose absence is told',
	(href) => {
		expect(resolveLink(href, from('handbooks/ink/soot/zh.md'))).toMatch(
			/^\/handbooks\/ink\/.*\.(?:md|pdf|yaml)$/,
		);
	},
);
