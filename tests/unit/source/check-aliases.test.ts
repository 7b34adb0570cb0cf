import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { checkLibrary } from '../../../src/source/check/check-library.ts';
import type { PageEntry, PostEntry } from '../../../src/source/entry.ts';
import { pageEntry, postEntry } from '../../support/entries.ts';
import { noLandscape } from '../../support/landscape-data.ts';

/** What is wrong with these documents, seen together. */
function problems(posts: PostEntry[], pages: PageEntry[] = []): string[] {
	return checkLibrary({
		posts,
		pages,
		faulty: [],
		now: Date.parse('2026-11-21'),
		books: [],
		taxonomy: { tags: {}, categories: {}, series: {} },
		glossary: { terms: [], links: [] },
		landscape: noLandscape,
		site: { defaultLocale: 'en', pageSize: 20 },
		publicFiles: new Set(['/favicon.svg', '/CNAME']),
	}).map(formatIssue);
}

const en = 'content/blog/a/en.md';
const ownNames = 'expected an address that starts with neither `/_` nor `/.`';
const escaped = 'expected no `/`, `\\` or control character as an escape';
const beside = 'expected no file where another address needs a folder';
const taken = 'expected an address that nothing else has';

test.each([
	['/_headers', ownNames],
	['/_redirects', ownNames],
	['/_img', ownNames],
	['/_astro/x.js', ownNames],
	['/%5Fastro/x.js', ownNames],
	['//_astro/x.js', ownNames],
	['/.bimo-output', ownNames],
	['/rss.xml/', beside],
	['/zh/rss.xml/b', beside],
	['/robots.txt/', beside],
	['/CNAME', beside],
	['/zh/404/b', beside],
	['/404', taken],
	['/zh/404', taken],
	['/404.html', taken],
	['/favicon.svg', taken],
	['/index.html', taken],
	['/tags//', taken],
	['/a%2Fb/', escaped],
	['/a%5Cb/', escaped],
	['/a%00/', escaped],
	['/a/%2E%2e/b', 'expected an address without `.` and `..`'],
])('the alias %s is refused: %s', (alias, reason) => {
	const post = postEntry('a/en');
	const posts = [{ ...post, data: { ...post.data, aliases: [alias] } }];
	const found = problems(posts);
	expect(found).toEqual([
		expect.stringMatching(/^content\/blog\/a\/en\.md:1:1 error .+\n {4}\S/) as unknown,
	]);
	expect(found[0]).toContain(`Unexpected alias \`${alias}\`, ${reason} [content/`);
});

test.each([
	['/a.html', '/a.html/b'],
	['/a.html/b', '/a.html'],
])('after %s, %s would need a file and a folder of one name', (first, second) => {
	const posts = [
		postEntry('a/en', { data: { aliases: [second] } }),
		postEntry('b/en', { data: { aliases: [first] } }),
	].reverse();
	expect(problems(posts)).toEqual([
		expect.stringContaining(
			`${en}:1:1 error Unexpected alias \`${second}\`, ${beside} [content/duplicate-address]\n    It gets in the way of \`${first.replace(/b$/, 'b/')}\` (content/blog/b/en.md): one is below the other.`,
		),
	]);
});

test('an alias is known by every spelling of it', () => {
	const aliases = ['/what%3F/', '/a%2Cb', '/v1.2/', '/about.html'];
	const links = ['/what%3F/', '/what%3f', '/a,b/', '/a%2cb', '/v1.2', '/about.html'];
	const posts = [postEntry('a/en', { data: { aliases }, links })];
	expect(problems(posts, [pageEntry('about/en')])).toEqual([]);
	const twice = [postEntry('a/en', { data: { aliases: ['/a,b/', '/a%2Cb'] } })];
	expect(problems(twice)).toEqual([expect.stringContaining(taken)]);
});

test('an alias is named by its own place in the list', () => {
	const places = { aliases: { line: 5, column: 1 }, 'aliases.1': { line: 5, column: 20 } };
	const found = problems([postEntry('a/en', { data: { aliases: ['/fine/', '/404'] }, places })]);
	expect(found).toEqual([expect.stringContaining(`${en}:5:20 error Unexpected alias \`/404\``)]);
});

test('an alias that hosts would pass over is an error: its line is too long, or after the last', () => {
	const long = `/${'旧'.repeat(110)}/`;
	expect(problems([postEntry('a/en', { data: { aliases: [long] } })])).toEqual([
		expect.stringContaining(
			`Unexpected alias \`${long}\`, expected one that needs no more than 1000 characters in _redirects [content/alias]\n    It needs 1005 with its escapes`,
		),
	]);
	const many = Array.from({ length: 2_003 }, (_, n) => `/old/${n}/`);
	expect(problems([postEntry('a/en', { data: { aliases: many } })])).toEqual([
		expect.stringContaining(
			'Unexpected alias `/old/2000/`, expected no more than 2000 lines in _redirects [content/alias]\n    Hosts pass over',
		),
	]);
});
