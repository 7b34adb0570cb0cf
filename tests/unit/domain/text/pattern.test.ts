import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPattern } from '../../../../src/domain/text/pattern.ts';

test.each<[pattern: string, text: string, found: string[]]>([
	['ye[sp]', 'yes yep yet', ['yes', 'yep']],
	['\\d+\\.\\d+', 'v1.25 and 3.4', ['1.25', '3.4']],
	['a{2,3}', 'aaaa a aa', ['aaa', 'aa']],
	['a{2}', 'aaaaa', ['aa', 'aa']],
	['(?:ab|a)c?', 'abc ac a', ['abc', 'ac', 'a']],
	['^const\\b', 'const const', ['const']],
	['\\bfoo$', 'foo a foo', ['foo']],
	['\\/api\\/', 'GET /api/x', ['/api/']],
	['[^\\]a]+', 'a]bc', ['bc']],
	['中+文?', '一中中文', ['中中文']],
	['.😀', 'a😀', ['a😀']],
	['x*', 'axx', ['xx']],
	['', 'a', []],
	['()', 'a', []],
])('/%s/ in %o', (source, text, found) => {
	const places = readPattern(source)?.find(text) ?? [];
	expect(places.map(([from, to]) => text.slice(from, to))).toEqual(found);
});

test.each([
	'(?=a)',
	'(?<n>a)',
	'[',
	'[z-a]',
	'(',
	')',
	'a**',
	'a+?',
	'\\1',
	'*',
	'\\',
	'a'.repeat(201),
])('/%s/ is more than a plain pattern', (source) => {
	expect(readPattern(source)).toBeUndefined();
});

test.each([
	'(a+)+b',
	'(a|aa)+b',
	'(((a*)*)*)*b',
	'((((){999}){999}){999}){999}b',
	'(.*)*(.*)*(.*)*b',
])('/%s/ ends soon on a long line', (source) => {
	expect(readPattern(source)?.find('a'.repeat(20_000))).toEqual([]);
});

const piece = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', 'a?', 'b*', '(ab)+', '\\w', 'a{1,2}');

test('finds something where the platform does, and nothing where it does not', () => {
	const line = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });
	fc.assert(
		fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), line, (pieces, text) => {
			const source = pieces.join('');
			const places = readPattern(source)?.find(text) ?? [];
			const matches = [...text.matchAll(new RegExp(source, 'gu'))].filter(([match]) => match);
			expect(places.length > 0).toBe(matches.length > 0);
			expect(places[0]?.[0]).toBe(matches[0]?.index);
		}),
	);
});
