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
