import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { maskSource } from '../../../../src/markdown/mask/mask.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { readDocument } from '../../../../src/markdown/document.ts';

const pieces = (signs: readonly string[]): fc.Arbitrary<string> =>
	fc.array(fc.constantFrom(...signs), { maxLength: 24 }).map((parts) => parts.join(''));

const latin = ['a', 'B1', ' ', '\n', '\n\n', '*', '**', '***', '_', '`', '(', '"x"', '. '];
const latinBlocks = ['- ', '> ', '# ', '[a](b)', '\\', '<b>', '</b>', '![x](y)', '|', '—', '“x”'];
const plain = ['字', '文', '，', '：', '（', '）', '“', '”', '𠮷', 'a', 'x', '1', ' ', '"', '.'];
const signs = ['*', '**', '***', '~~', '~', '^', '$', '$$', ':', '::', ':zz', ':kb', '=='];

test('nothing of an English text is masked', () => {
	fc.assert(
		fc.property(pieces([...latin, ...latinBlocks]), (source) => {
			expect(maskSource(source)).toBeUndefined();
		}),
	);
});

test('a masked source has the length and the lines of the source', () => {
	fc.assert(
		fc.property(pieces([...plain, ...signs, '\n', '`']), (source) => {
			const masked = maskSource(source)?.text ?? source;
			expect(masked.length).toBe(source.length);
			expect(masked.replace(/[^\n]/g, '')).toBe(source.replace(/[^\n]/g, ''));
		}),
	);
});

test('every text says what stands at its place', () => {
	fc.assert(
		fc.property(pieces([...plain, ...signs, '[', ']']), (typed) => {
			const source = `字${typed}`;
			visit(parseMarkdown(source), 'text', ({ value, position }) => {
				expect(value).toBe(source.slice(position?.start.offset, position?.end.offset));
			});
		}),
		{ numRuns: 300 },
	);
});

test('no letter and no digit is lost on the way to HTML', () => {
	const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
	fc.assert(
		fc.property(pieces([...plain, ...signs.filter((sign) => !sign.includes('$'))]), (typed) => {
			// An emoji has no letters.
			fc.pre(!/:\w+:/.test(typed));
			const source = `字${typed}`;
			const { tree } = readDocument(source, 'a.md', 'zh');
			expect(letters(toString(tree))).toBe(letters(source));
		}),
		{ numRuns: 300 },
	);
});

test('stand-ins that the author typed stay the author’s', () => {
	const own = '\ue000\u2190\u2191 **注意：**后 $5 和 $6 \ue001';
	expect(toString(readDocument(own, 'a.md', 'zh').tree)).toBe(own.replaceAll('**', ''));
});

test('masked signs come back in addresses, titles and alternative texts', () => {
	const [paragraph] = parseMarkdown('![图**（a）**后 $5](/x$6 "题 $7")').children;
	expect(paragraph).toMatchObject({
		children: [{ type: 'image', url: '/x$6', title: '题 $7', alt: '图（a）后 $5' }],
	});
});

test('what is masked in a wrong place does no harm: code in a list in a quotation', () => {
	const source = '> - ~~~\n>   $5 **，x**后\n>   ~~~\n\n    $5 ~a~ **，x**后\n\n`$5 **，x**后';
	expect(toString(readDocument(source, 'a.md', 'zh').tree)).toContain('$5 ~a~ **，x**后');
});

test.each([
	'*',
	'$',
	'`',
	':',
	'~',
	'^',
	'**，',
	'$$ $ ',
	'`` ` ',
	'a:b[c',
	'汉**"',
	'\\',
	'<a',
	'```\n`',
])('a long row of %s takes no more than a few looks', (unit) => {
	const source = `字${unit.repeat(100_000 / unit.length)}`;
	expect(maskSource(source)?.text.length ?? source.length).toBe(source.length);
});
