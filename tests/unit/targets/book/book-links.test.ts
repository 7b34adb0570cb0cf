import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { element } from '../../../../src/markdown/element.ts';
import { fragmentTo } from '../../../../src/targets/book/anchors.ts';
import { bookTexts } from '../../../support/book-texts.ts';

const holding = (...ids: string[]): Root => ({
	type: 'root',
	children: ids.map((id) => element('p', { id })),
});

const { texts, links } = bookTexts({
	soot: holding('burn', 'fig:fire', '100%', '两步', 'a b'),
	'soot/pine': holding('burn'),
	main: holding('x'),
});
const [soot, pine, main] = texts;

const from = (text: typeof soot, href: string) => {
	if (!text) throw new Error('Unexpected absence of a text, expected one');
	return links(href, text);
};

describe('a link of a book stays in its one page', () => {
	test.each([
		['#burn', '#soot--burn', 'a place of the same chapter'],
		['#', '#soot', 'the top of a chapter'],
		['#top', '#soot', 'a fragment that is no place'],
		['/handbooks/ink/soot/', '#soot', 'a chapter'],
		['/handbooks/ink/soot', '#soot', 'a chapter, without the last slash'],
		['/handbooks/ink/soot/index.html', '#soot', 'a chapter by its file'],
		['/handbooks/ink/soot/?a=1#burn', '#soot--burn', 'a chapter with a query'],
		['/handbooks/ink/soot/#fig:fire', '#soot--fig:fire', 'a figure'],
		['/zh/handbooks/ink/soot/#fig:fire', '#soot--fig:fire', 'a figure, in the other language'],
		['/handbooks/ink/soot/#%E4%B8%A4%E6%AD%A5', '#soot--两步', 'a fragment with escapes'],
		['/handbooks/ink/soot/#100%', '#soot--100%25', 'a percent sign that escapes nothing'],
		['/handbooks/ink/soot/#100%25', '#soot--100%25', 'the same, escaped'],
		['/handbooks/ink/soot/#a%20b', '#soot--a%20b', 'an id with a space'],
		['/handbooks/ink/soot/#burn:~:text=fire', '#soot--burn', 'a text to look for'],
		['/handbooks/ink/soot/pine/', '#soot.pine', 'a section with a page of its own'],
		['/handbooks/ink/soot/pine/#burn', '#soot.pine--burn', 'a place of that section'],
		['/handbooks/ink/main/', '#main--', 'a chapter named as a place of every page'],
		['/handbooks/ink/main/#x', '#main--x', 'a place of that chapter'],
		['/handbooks/ink/', '#book:title', 'the book'],
		['/zh/handbooks/ink/#changes', '#book:title', 'a place of the book’s page'],
		['/handbooks/ink/part/1/', '#book:part-1', 'a part'],
		['https://bimo.example/handbooks/ink/soot/#burn', '#soot--burn', 'an absolute address'],
		['../soot/#burn', '#soot--burn', 'a relative address'],
	])('%s → %s: %s', (href, expected) => {
		expect(from(soot, href)).toEqual({ href: expected });
	});

	test('a place of the text itself, where others have one of that name', () => {
		expect(from(pine, '#burn')).toEqual({ href: '#soot.pine--burn' });
		expect(from(main, '#x')).toEqual({ href: '#main--x' });
	});
});

describe('any other link stays, and says where it leads', () => {
	test.each([
		['/blog/a/#b', 'https://bimo.example/blog/a/#b'],
		['/handbooks/ink/terms/', 'https://bimo.example/handbooks/ink/terms/'],
		['/handbooks/ink/soot/extra/', 'https://bimo.example/handbooks/ink/soot/extra/'],
		['/handbooks/other/soot/', 'https://bimo.example/handbooks/other/soot/'],
		['/_img/a.mp4', 'https://bimo.example/_img/a.mp4'],
		['https://example.org/handbooks/ink/soot/', 'https://example.org/handbooks/ink/soot/'],
		['//example.org/a', '//example.org/a'],
		['mailto:ink@bimo.example', 'ink@bimo.example'],
		['tel:+49-1', '+49-1'],
	])('%s', (href, address) => {
		expect(from(soot, href)).toEqual({ href, address });
	});

	test('what is no address stays as it is', () => {
		expect(from(soot, 'https://[')).toEqual({ href: 'https://[' });
	});
});

test.each(['a', '100%', '%41', 'a b', '两步', 'x"y'])('a fragment says its id: %s', (id) => {
	expect(decodeURIComponent(fragmentTo(id).slice(1))).toBe(id);
});
