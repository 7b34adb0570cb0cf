import { expect, test } from 'vitest';
import { pageSheet } from '../../../../src/targets/book/page-sheet.ts';

test('each chapter has pages of a name, with the book and its title at their head', () => {
	const heads = [
		{ anchor: 'soot', words: '1 Soot' },
		{ anchor: 'soot.pine', words: '墨' },
	];
	expect(pageSheet('Ink', heads)).toBe(
		'@page c0 { @top-left { content: "Ink"; } @top-right { content: "1 Soot"; } }\n' +
			'[id="soot"] { page: c0; }\n' +
			'@page c1 { @top-left { content: "Ink"; } @top-right { content: "墨"; } }\n' +
			'[id="soot.pine"] { page: c1; }\n',
	);
});

test.each([
	['A "B"', '"A \\22 B\\22 "'],
	['A\\B', '"A\\5c B"'],
	['A\nB', '"A\\a B"'],
	['</style>', '"\\3c /style\\3e "'],
])('no title ends its string: %s', (title, written) => {
	expect(pageSheet(title, [{ anchor: 'a', words: '' }])).toContain(`{ content: ${written}; }`);
});
