import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { postSchema } from '../../../src/schema/post.ts';
import { parseFrontMatter } from '../../../src/source/front-matter.ts';

const file = 'content/blog/a/en.md';
const least = ['title: A title', 'description: What it says.', 'date: 2026-11-21'];

/** The problems of a post whose front matter has these lines after the least one. */
function problems(...lines: string[]): string[] {
	const text = ['---', ...least, ...lines, '---', '', 'Text.', ''].join('\n');
	return parseFrontMatter(text, file, postSchema).issues.map(formatIssue);
}

test('the least front matter gets its defaults', () => {
	const text = ['---', ...least, '---', ''].join('\n');
	const { data, places, issues } = parseFrontMatter(text, file, postSchema);
	expect(issues).toEqual([]);
	expect(data).toEqual({
		title: 'A title',
		description: 'What it says.',
		date: '2026-11-21',
		authors: [],
		tags: [],
		draft: false,
		glossary: true,
		aliases: [],
		math: false,
		toc: true,
		comments: true,
	});
	expect(places).toEqual({
		title: { line: 2, column: 1 },
		description: { line: 3, column: 1 },
		date: { line: 4, column: 1 },
	});
});

describe('what is right', () => {
	test.each([
		['updated: 2026-11-21T08:00:00+08:00'],
		['updated: 2026-11-21 08:00'],
		['updated: 2024-02-29'],
		['authors: [bimo, "Zhang San"]'],
		['tags: []'],
		['category: 系统'],
		['cover: ./cover.png'],
		['draft: true'],
		['aliases: [/2019/hello.html, /old/, /旧/, /what%3F/, /a%3Ab/, "/a,b&c@d/"]'],
		['canonical: https://example.com/a?b=c'],
		['toc: false'],
		['guid: "tag:example.com,2019:1"'],
	])('%s', (line) => {
		expect(problems(line)).toEqual([]);
	});
});

const dates = 'expected a date as `2026-11-21` or `2026-11-21T08:00:00+08:00`';
const address = 'expected an address on this site that starts with `/`';
const wildcards = 'without `?`, `#`, `*` or `:`';
const hint = {
	authors: 'Who wrote it: ids of people in `src/site.ts`, or names. Empty: the first person there.',
	updated: 'When the text last changed in a way that readers should know of.',
	draft: '`true` keeps the post out of builds; `npm run dev` shows it with a mark.',
	aliases: 'Old addresses that should lead here, such as `/2019/hello.html`.',
	canonical: 'The address of the original, when the post appeared elsewhere first.',
	category: 'The one section it belongs to: an id from `content/taxonomy.yaml`, or a plain name.',
};

describe('what is wrong', () => {
	test.each([
		['updated: 2026-02-30', `5:10`, `text \`2026-02-30\` for \`updated\`, ${dates}`, hint.updated],
		['updated: 21.11.2026', `5:10`, `text \`21.11.2026\` for \`updated\`, ${dates}`, hint.updated],
		['updated: 2026', `5:10`, `number \`2026\` for \`updated\`, ${dates}`, hint.updated],
		['authors: bimo', `5:10`, 'text `bimo` for `authors`, expected a list', hint.authors],
		[
			'authors: [1]',
			`5:11`,
			'number `1` for `authors.0`, expected text',
			'Put it in quotes to make it text.',
		],
		[
			'authors: [""]',
			`5:11`,
			'text `` for `authors.0`, expected text that is not empty',
			hint.authors,
		],
		[
			'category: "a\\nb"',
			`5:11`,
			'text `a⏎b` for `category`, expected one line of text',
			hint.category,
		],
		['category: {a: b}', `5:11`, 'mapping for `category`, expected text', hint.category],
		['draft: "yes"', `5:8`, 'text `yes` for `draft`, expected `true` or `false`', hint.draft],
		['draft: ', `5:8`, 'empty value for `draft`, expected `true` or `false`', hint.draft],
		[
			'aliases: [old]',
			`5:11`,
			`text \`old\` for \`aliases.0\`, ${address}, ${wildcards}`,
			hint.aliases,
		],
		[
			'aliases: [//evil.example]',
			`5:11`,
			`text \`//evil.example\` for \`aliases.0\`, ${address}, ${wildcards}`,
			hint.aliases,
		],
		...['/*', '/blog/*/', '/blog/:slug', '/a:b/', '/:a', '/a?b', '/a#b'].map((alias) => [
			`aliases: ["${alias}"]`,
			`5:11`,
			`text \`${alias}\` for \`aliases.0\`, ${address}, ${wildcards}`,
			hint.aliases,
		]),
		['aliases: [/a, 5]', `5:15`, `number \`5\` for \`aliases.1\`, ${address}`, hint.aliases],
		[
			'canonical: /a',
			`5:12`,
			'text `/a` for `canonical`, expected an absolute http:// or https:// address',
			hint.canonical,
		],
		[
			'canonical: javascript:alert(1)',
			`5:12`,
			'text `javascript:alert(1)` for `canonical`, expected an absolute http:// or https:// address',
			hint.canonical,
		],
	])('%s', (line, place, message, because) => {
		expect(problems(line)).toEqual([
			`${file}:${place} error Unexpected ${message} [front-matter/value]\n    ${because}`,
		]);
	});
});

test('a long value is cut', () => {
	const [problem] = problems(`canonical: ${'x'.repeat(80)}`);
	expect(problem).toContain(`Unexpected text \`${'x'.repeat(57)}…\` for`);
});

test('a misspelt key is an error, with the one that was meant', () => {
	const keys =
		'title, description, date, updated, authors, tags, category, series, cover, coverAlt, draft, aliases, canonical, glossary, wechat, math, toc, comments, guid';
	expect(problems('tag: [a]', 'layout: post')).toEqual([
		`${file}:5:1 error Unexpected key \`tag\`, expected one of ${keys} [front-matter/unknown-key]\n    Did you mean \`tags\`?`,
		`${file}:6:1 error Unexpected key \`layout\`, expected one of ${keys} [front-matter/unknown-key]`,
	]);
});

test('all that is missing is reported at once, at the start', () => {
	const { data, issues } = parseFrontMatter('---\ntags: [a]\n---\n', file, postSchema);
	expect(data).toBeUndefined();
	expect(issues.map(formatIssue)).toEqual([
		`${file}:1:1 error Unexpected end of the front matter, expected \`title\` [front-matter/missing-key]\n    The title, as shown above the post, in lists and in feeds.`,
		`${file}:1:1 error Unexpected end of the front matter, expected \`description\` [front-matter/missing-key]\n    One or two sentences that say what the reader gets: shown under the title, in lists, in search results and when shared.`,
		`${file}:1:1 error Unexpected end of the front matter, expected \`date\` [front-matter/missing-key]\n    When the post is published: \`2026-11-21\`, or with a time and zone, \`2026-11-21T08:00:00+08:00\`. A post dated in the future stays out of builds until then.`,
	]);
});

test('comments are a matter of yes and no', () => {
	expect(problems('comments: false')).toEqual([]);
	expect(problems('comments: off')).toEqual([
		'content/blog/a/en.md:5:11 error Unexpected text `off` for `comments`, expected `true` or `false` [front-matter/value]\n    `false` leaves out the comments, where the site has them (`src/site.ts`).',
	]);
});
