import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { pageSchema } from '../../../src/schema/page.ts';
import { taxonomySchema } from '../../../src/schema/taxonomy.ts';
import { parseFrontMatter } from '../../../src/source/front-matter.ts';
import { parseYaml } from '../../../src/source/yaml.ts';

function pageProblems(line: string): string[] {
	const text = `---\ntitle: T\ndescription: D.\n${line}\n---\n`;
	return parseFrontMatter(text, 'p.md', pageSchema).issues.map(formatIssue);
}

function taxonomyProblems(text: string): string[] {
	return parseYaml({
		text,
		file: 'taxonomy.yaml',
		schema: taxonomySchema,
		firstLine: 1,
	}).issues.map(formatIssue);
}

test.each(['order: 2', 'toc: true', 'updated: 2026-01-01', 'aliases: [/me/]', 'draft: true'])(
	'a page may have %s',
	(line) => {
		expect(pageProblems(line)).toEqual([]);
	},
);

test('a page has neither a date nor half an order', () => {
	expect(pageProblems('date: 2026-01-01')[0]).toMatch(
		/^p\.md:4:1 error Unexpected key `date`, expected one of title, description, updated, .* \[front-matter\/unknown-key\]/,
	);
	expect(pageProblems('order: first')).toEqual([
		'p.md:4:8 error Unexpected text `first` for `order`, expected a number [front-matter/value]\n    Where the page stands in the navigation, smallest first. Without it, it is not there.',
	]);
	expect(pageProblems('order: 1.5')[0]).toMatch(
		/^p\.md:4:8 error Unexpected number `1\.5` for `order`, expected a whole number/,
	);
});

test('an empty taxonomy is none', () => {
	const parsed = parseYaml({ text: '', file: 't', schema: taxonomySchema, firstLine: 1 });
	expect(parsed.data).toEqual({ tags: {}, categories: {}, series: {} });
});

test('a taxonomy names things in both languages', () => {
	expect(
		taxonomyProblems(
			'tags:\n  css: { en: CSS, zh: CSS, description: { en: Style., zh: 样式。 } }\n',
		),
	).toEqual([]);
	expect(taxonomyProblems('tags:\n  css: { en: CSS }\n')).toEqual([
		'taxonomy.yaml:2:8 error Unexpected end of `tags.css`, expected `tags.css.zh` [front-matter/missing-key]\n    The name in Chinese.',
	]);
});

test('ids are as they stand in addresses', () => {
	expect(taxonomyProblems('tags:\n  Web Pages: { en: Web, zh: Web }\n')).toEqual([
		expect.stringMatching(
			/^taxonomy\.yaml:2:\d+ error Unexpected .* for `tags\.Web Pages`, expected lower-case letters, digits and single hyphens \[front-matter\/value\]/,
		),
	]);
	expect(taxonomyProblems('tags:\n  排版: { en: Type, zh: 排版 }\n')).toEqual([]);
});

test('keys at every depth are checked, and the known ones named', () => {
	expect(taxonomyProblems('tag: {}\n')).toEqual([
		'taxonomy.yaml:1:1 error Unexpected key `tag`, expected one of tags, categories, series [front-matter/unknown-key]\n    Did you mean `tags`?',
	]);
	expect(
		taxonomyProblems('series:\n  s: { en: S, zh: S, description: { en: S., zh: S., cn: S. } }\n'),
	).toEqual([
		'taxonomy.yaml:2:53 error Unexpected key `series.s.description.cn`, expected one of en, zh [front-matter/unknown-key]\n    Did you mean `en`?',
	]);
});
