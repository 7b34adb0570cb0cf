import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { type CheckedLibrary, checkLibrary } from '../../../src/source/check/check-library.ts';
import { pageEntry, postEntry } from '../../support/entries.ts';
import { noLandscape } from '../../support/landscape-data.ts';

/** What is wrong with these documents, seen together. */
function problems(library: Partial<CheckedLibrary>): string[] {
	return checkLibrary({
		faulty: [],
		now: Date.parse('2026-11-21'),
		posts: [],
		pages: [],
		books: [],
		taxonomy: { tags: {}, categories: {}, series: {} },
		glossary: { terms: [], links: [] },
		landscape: noLandscape,
		site: { defaultLocale: 'en', pageSize: 20 },
		publicFiles: new Set(['/favicon.svg']),
		...library,
	}).map(formatIssue);
}

const en = 'content/blog/a/en.md';
const name = (text: string) => ({ en: text, zh: text });

test('nothing is wrong with nothing', () => {
	expect(problems({})).toEqual([]);
});

test('links to texts, lists, files and old addresses lead somewhere', () => {
	const links = [
		'/',
		'/zh/',
		'/blog/',
		'/zh/blog/',
		'/blog/a/',
		'/blog/a',
		'/blog/a/index.html',
		'/zh/blog/a/',
		'/zh/blog/b/',
		'/blog/b/',
		'/about/',
		'/tags/web/',
		'/zh/tags/web/',
		'/categories/ai-基础设施/',
		'/categories/ai-%E5%9F%BA%E7%A1%80%E8%AE%BE%E6%96%BD/',
		'/series/s/',
		'/archive/',
		'/rss.xml',
		'/feed.json',
		'/sitemap.xml',
		'/robots.txt',
		'/favicon.svg',
		'/old/',
		'/2019/hello.html',
		'/blog/a/?utm=1',
		'#here',
		'/blog/b/#there',
		'/blog/a/#',
		'/blog/a/#h%65re',
		'/blog/#anything',
	];
	const data = {
		tags: ['web'],
		category: 'AI 基础设施',
		series: 's',
		aliases: ['/old/', '/2019/hello.html'],
	};
	const posts = [
		postEntry('a/en', { links, data, ids: ['here'] }),
		// Not translated: it is read at the English address too.
		postEntry('b/zh', { ids: ['there'] }),
	];
	expect(problems({ posts, pages: [pageEntry('about/en')] })).toEqual([]);
});

test('a link that leads nowhere is reported where it stands', () => {
	const posts = [
		postEntry('a/en', { links: ['/blog/bb/#x', '/nowhere/far/away/', '/blog/50%/'] }),
		postEntry('b/en'),
	];
	expect(problems({ posts })).toEqual([
		`${en}:10:3 warning Unexpected link to \`/blog/bb/#x\`, expected an address of this site [link/broken]\n    Did you mean \`/blog/b/\`?`,
		`${en}:11:3 warning Unexpected link to \`/nowhere/far/away/\`, expected an address of this site [link/broken]\n    No text and no page of the site has this address.`,
		`${en}:12:3 warning Unexpected link to \`/blog/50%/\`, expected an address of this site [link/broken]\n    Did you mean \`/blog/a/\`?`,
	]);
});

test('a fragment names a place in the text that is linked to', () => {
	const posts = [
		postEntry('a/en', { links: ['#intor', '/blog/b/#intro', '/zh/blog/b/#intro'], ids: ['intro'] }),
		postEntry('b/en', { ids: ['intro'] }),
		postEntry('b/zh', { ids: ['开头'] }),
	];
	expect(problems({ posts })).toEqual([
		`${en}:10:3 warning Unexpected fragment \`#intor\`, expected the id of a place in ${en} [link/fragment]\n    Did you mean \`#intro\`?`,
		`${en}:12:3 warning Unexpected fragment \`#intro\`, expected the id of a place in content/blog/b/zh.md [link/fragment]\n    Ids of headings are made from their text; \`{#id}\` sets one.`,
	]);
});

test('a page may not take an address of the site', () => {
	expect(problems({ pages: [pageEntry('tags/en')] })).toEqual([
		'content/pages/tags/en.md:1:1 error Unexpected page `tags`, expected an address that the site does not use itself [content/duplicate-address]\n    Rename the folder: `/tags/` is taken.',
	]);
});

test.each([
	['/blog/b/', 'content/blog/b/en.md has it too.'],
	['/blog/b', 'content/blog/b/en.md has it too.'],
	['/blog/b/index.html', 'content/blog/b/en.md has it too.'],
	['/archive/', 'The site itself has a page there.'],
	['/favicon.svg', 'The site itself has a page there.'],
	['/zh/llms.txt', 'The site itself has a page there.'],
	['/blog/b/index.md', 'The site itself has a page there.'],
	['/taken/', 'content/blog/c/en.md has it too.'],
])('the alias %s is taken: %s', (alias, hint) => {
	const posts = [
		postEntry('c/en', { data: { aliases: ['/taken/'] } }),
		postEntry('b/en'),
		postEntry('a/en', { data: { aliases: [alias] }, places: { aliases: { line: 5, column: 1 } } }),
	];
	expect(problems({ posts })).toEqual([
		`${en}:5:1 error Unexpected alias \`${alias}\`, expected an address that nothing else has [content/duplicate-address]\n    ${hint}`,
	]);
});

test('a percent sign in an alias escapes something', () => {
	const posts = [
		postEntry('a/en', { data: { aliases: ['/100%/', '/%E6%97%A7/'] }, links: ['/旧/'] }),
	];
	expect(problems({ posts })).toEqual([
		`${en}:1:1 error Unexpected alias \`/100%/\`, expected percent signs to be escapes such as \`%20\` [content/alias]\n    A percent sign itself is \`%25\`.`,
	]);
});

test('two languages of a post say the same of it', () => {
	const data = { tags: ['b', 'a'], category: 'x', series: 's' };
	const posts = [
		postEntry('a/en', { data }),
		postEntry('a/zh', {
			data: { date: '2026-01-02', tags: ['a'], series: 's' },
			places: { date: { line: 4, column: 1 } },
		}),
		postEntry('b/en', { data: { tags: ['x', 'y'] } }),
		postEntry('b/zh', { data: { tags: ['y', 'x'] } }),
		postEntry('c/zh', { data }),
	];
	const zh = 'content/blog/a/zh.md';
	expect(problems({ posts })).toEqual([
		`${zh}:4:1 warning Unexpected \`date: 2026-01-02\`, expected the same in both languages [content/pair-differs]\n    ${en} says \`2026-01-01\`.`,
		`${zh}:1:1 warning Unexpected \`tags: a\`, expected the same in both languages [content/pair-differs]\n    ${en} says \`a, b\`.`,
		`${zh}:1:1 warning Unexpected \`category: \`, expected the same in both languages [content/pair-differs]\n    ${en} says \`x\`.`,
	]);
});

test('fields that contradict each other', () => {
	const taxonomy = {
		tags: { caching: name('Caching') },
		categories: { web: name('Web') },
		series: { bimo: name('B') },
	};
	const posts = [
		postEntry('a/en', {
			data: {
				date: '2026-01-01T08:00:00+08:00',
				updated: '2025-12-31',
				cover: './c.png',
				tags: ['cachign', 'caching', 'quite-another'],
				category: 'wbe',
				series: 'bimoo',
			},
			places: { tags: { line: 6, column: 1 } },
		}),
	];
	expect(problems({ posts, taxonomy })).toEqual([
		`${en}:1:1 warning Unexpected \`updated: 2025-12-31\`, expected a date after \`date\` [content/updated]`,
		`${en}:1:1 warning Unexpected cover without \`coverAlt\`, expected what it shows [content/cover]`,
		`${en}:6:1 warning Unexpected \`cachign\`, expected a name from taxonomy.yaml [content/tags]\n    Did you mean \`caching\`?`,
		`${en}:1:1 warning Unexpected \`wbe\`, expected a name from taxonomy.yaml [content/category]\n    Did you mean \`web\`?`,
		`${en}:1:1 warning Unexpected \`bimoo\`, expected a name from taxonomy.yaml [content/series]\n    Did you mean \`bimo\`?`,
	]);
});

test('a text updated at the moment it was published is no contradiction', () => {
	const data = { date: '2026-01-01T08:00:00+08:00', updated: '2026-01-01' };
	expect(problems({ posts: [postEntry('a/en', { data })] })).toEqual([]);
});

test('a text whose front matter is wrong still has an address, links and ids', () => {
	const faulty = {
		kind: 'blog' as const,
		slug: 'b',
		locale: 'en' as const,
		file: 'content/blog/b/en.md',
		ids: ['here'],
		links: [{ url: '/blog/nowhere-at-all/', line: 12, column: 4 }],
	};
	const posts = [postEntry('a/en', { links: ['/blog/b/#here'] })];
	expect(problems({ posts, faulty: [faulty] })).toEqual([
		'content/blog/b/en.md:12:4 warning Unexpected link to `/blog/nowhere-at-all/`, expected an address of this site [link/broken]\n    No text and no page of the site has this address.',
	]);
});

test('a link to a text that readers cannot see is reported, between drafts it is not', () => {
	const draft = postEntry('d/en', { data: { draft: true }, links: ['/blog/f/'] });
	const future = postEntry('f/en', { data: { date: '2027-01-01' } });
	const posts = [postEntry('a/en', { links: ['/blog/d/', '/zh/blog/f/'] }), draft, future];
	expect(problems({ posts })).toEqual([
		`${en}:10:3 warning Unexpected link to \`/blog/d/\`, expected a text that is published [link/unpublished]\n    content/blog/d/en.md is a draft.`,
		`${en}:11:3 warning Unexpected link to \`/zh/blog/f/\`, expected a text that is published [link/unpublished]\n    content/blog/f/en.md is dated in the future.`,
	]);
});
