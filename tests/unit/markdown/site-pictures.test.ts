import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { checkLibrary } from '../../../src/source/check/check-library.ts';
import { postEntry } from '../../support/entries.ts';
import { documentContext, renderMarkdown } from '../../support/markdown-fixture.ts';
import { noLandscape } from '../../support/landscape-data.ts';

/** What `check` says of a post with this text, on a site with these files in `public/`. */
function problems(source: string, publicFiles: string[]): string[] {
	const { links } = renderMarkdown(source, documentContext());
	return checkLibrary({
		posts: [{ ...postEntry('a/en'), links }, postEntry('a/zh')],
		pages: [],
		faulty: [],
		books: [],
		taxonomy: { tags: {}, categories: {}, series: {} },
		glossary: { terms: [], links: [] },
		landscape: noLandscape,
		site: { defaultLocale: 'en', pageSize: 20 },
		publicFiles: new Set(publicFiles),
		now: Date.parse('2026-11-21'),
	}).map(formatIssue);
}

test('a picture that is not in public/ is missing, in Markdown, in a figure and in HTML', () => {
	const source = '![x](/nope.png)\n\n![x](/nope.png "Figure")\n\nText <img src="/nope.png">\n';
	const said =
		'warning Unexpected reference to `/nope.png`, expected a file in public/ [image/missing]\n' +
		'    A picture beside the text is `./name.png`, without the slash at the beginning.';
	expect(problems(source, [])).toEqual([
		`content/blog/a/en.md:1:1 ${said}`,
		`content/blog/a/en.md:3:1 ${said}`,
		`content/blog/a/en.md:5:6 ${said}`,
	]);
});

test('a misspelt picture is recognised', () => {
	expect(problems('![x](/favicn.svg)', ['/favicon.svg'])).toEqual([
		expect.stringContaining('Did you mean `/favicon.svg`?'),
	]);
});

test('a page is no picture', () => {
	expect(problems('![x](/blog/a/)', [])).toEqual([expect.stringContaining('[image/missing]')]);
});

test('files in public/ are found by any spelling of their address', () => {
	const source = '![x](/a%20b.png) ![x](</a b.png>) ![x](/图.png) ![x](/图.png?v=1)';
	expect(problems(source, ['/a b.png', '/图.png'])).toEqual([]);
});

test('pictures elsewhere are not looked for in public/', () => {
	expect(problems('![x](https://img.example/a.png) ![x](//img.example/a.png)', [])).toEqual([]);
});
