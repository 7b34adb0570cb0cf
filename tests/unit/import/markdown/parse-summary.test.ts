import { expect, test } from 'vitest';
import {
	parseSummary,
	type SummaryItem,
} from '../../../../src/import/markdown/summary/parse-summary.ts';
import { readHref } from '../../../../src/import/markdown/summary/read-href.ts';

/** `Title→href` with the lines below it in brackets. */
const show = ({ title, href, children }: SummaryItem): string =>
	`${title}→${href ?? '∅'}${children.length > 0 ? `[${children.map(show).join(' ')}]` : ''}`;

const shown = (text: string): string[] => {
	const { parts, suffix } = parseSummary(text);
	return [
		...parts.map(({ title, items }) => `${title ?? '-'}: ${items.map(show).join(' ')}`),
		...(suffix.length > 0 ? [`suffix: ${suffix.map(show).join(' ')}`] : []),
	];
};

test.each([
	['a list', '# Summary\n\n- [A](a.md)\n- [B](b.md)', ['-: A→a.md B→b.md']],
	['no heading at all', '* [A](a.md)\n* [B](b.md)', ['-: A→a.md B→b.md']],
	[
		'lists in lists, by tabs',
		'- [A](a.md)\n\t- [B](b.md)\n\t\t- [C](c.md)',
		['-: A→a.md[B→b.md[C→c.md]]'],
	],
	[
		'prefix and suffix',
		'[P](p.md)\n[Q](q.md)\n\n- [A](a.md)\n\n---\n\n[S](s.md)\n[T](t.md)',
		['-: P→p.md Q→q.md A→a.md', 'suffix: S→s.md T→t.md'],
	],
	[
		'parts of mdBook',
		'# Summary\n\n[P](p.md)\n\n# One\n\n- [A](a.md)\n\n# Two\n\n- [B](b.md)',
		['-: P→p.md', 'One: A→a.md', 'Two: B→b.md'],
	],
	[
		'parts of GitBook with anchors',
		'# Table of contents\n\n## Use <a href="#u" id="u"></a>\n\n* [A](a.md)',
		['Use: A→a.md'],
	],
	['a part without lines', '# Summary\n\n# Empty\n\n# Two\n\n- [B](b.md)', ['Two: B→b.md']],
	['planned, and words alone', '- [A]()\n- Group\n  - [B](b.md)', ['-: A→ Group→∅[B→b.md]']],
	['a separator between lists', '- [A](a.md)\n\n---\n\n- [B](b.md)', ['-: A→a.md B→b.md']],
	['a line right below a link', '[P](p.md)\n---\n\n- [A](a.md)', ['-: P→p.md A→a.md']],
	['code and escapes in titles', '- [`a` \\[b\\] *c*](<a b.md>)', ['-: a [b] c→a b.md']],
	['numbered lists', '1. [A](a.md)\n2. [B](b.md)', ['-: A→a.md B→b.md']],
	['an item without words', '-\n- [A](a.md)', ['-: A→a.md']],
	['nothing', '', []],
])('%s', (_, text, expected) => {
	expect(shown(text)).toEqual(expected);
});

test('lines count from 1, and a link that is none is said', () => {
	const { parts, broken, title } = parseSummary('# Water\n\n- [A](a.md)\n- [B](b c.md)\n');
	expect(title).toBe('Water');
	expect(parts[0]?.items).toMatchObject([{ title: 'A', line: 3 }]);
	expect(broken).toEqual([{ text: '[B](b c.md)', line: 4 }]);
});

test.each([
	['a.md', 'src', { kind: 'file', path: 'src/a.md', hasAnchor: false }],
	['./a.md#b', 'src', { kind: 'file', path: 'src/a.md', hasAnchor: true }],
	['guide/', '', { kind: 'file', path: 'guide/README.md', hasAnchor: false }],
	['a%20b.md', '', { kind: 'file', path: 'a b.md', hasAnchor: false }],
	['100%.md', '', { kind: 'file', path: '100%.md', hasAnchor: false }],
	['a\\b.md', '', { kind: 'file', path: 'a/b.md', hasAnchor: false }],
	['../README.md', 'src', { kind: 'file', path: 'README.md', hasAnchor: false }],
	['../../etc/passwd', 'src', { kind: 'outside' }],
	['%2e%2e/%2e%2e/x.md', 'src', { kind: 'outside' }],
	['/etc/passwd', 'src', { kind: 'file', path: 'src/etc/passwd', hasAnchor: false }],
	['https://a.example/', '', { kind: 'web' }],
	['//a.example/', '', { kind: 'web' }],
	['mailto:a@b.example', '', { kind: 'web' }],
	['', '', { kind: 'planned' }],
	['#', '', { kind: 'planned' }],
])('%s from “%s”', (href, base, expected) => {
	expect(readHref(href, base)).toEqual(expected);
});
