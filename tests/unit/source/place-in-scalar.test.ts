import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeInScalar } from '../../../src/source/place-in-scalar.ts';

/** Place of the first `!` of a definition, found by its place in what YAML says. */
function placeOfMark(file: string): string {
	const { definition } = parse(file) as { definition: string };
	const value = definition.trim();
	const before = value.slice(0, value.indexOf('!')).split('\n');
	const at = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
	const column = 'definition: '.length + 1;
	const { line, column: found } = placeInScalar({ file, start: { line: 1, column }, value }, at);
	return `${line}:${found}`;
}

test.each([
	['one line', 'definition: a b !\n', '1:17'],
	['lines', 'definition: a\n  b\n  c !\n', '3:5'],
	['a folded block', 'definition: >-\n  a\n  b\n\n  c !\n', '5:5'],
	['a kept block', 'definition: |\n\n    a\n      b !\n', '4:9'],
	['a block with a sign of its width', 'definition: |2- # so\n    a !\n', '2:7'],
	['Windows lines', 'definition: >-\r\n  a\r\n  b !\r\n', '3:5'],
	['single quotes', "definition: 'it''s\n  so !'\n", '2:6'],
	['double quotes', 'definition: "it is\n  so !"\n', '2:6'],
	['escapes before it', 'definition: "it\\u0020is\n  so !"\n', '1:13'],
])('a place in %s', (_, file, place) => {
	expect(placeOfMark(file)).toBe(place);
});

test('there is a place for every place', () => {
	const texts = fc.array(fc.constantFrom('a', ' ', '\n', '网', "'", '  '), { maxLength: 20 });
	fc.assert(
		fc.property(texts, fc.nat(30), fc.nat(30), (parts, line, column) => {
			const value = parts.join('');
			const start = { line: 1, column: 1 };
			const place = placeInScalar({ file: `'${value}'`, start, value }, { line, column });
			expect(place.line).toBeGreaterThan(0);
		}),
	);
});
