import { expect, test } from 'vitest';
import { nearest } from '../../../src/domain/text/nearest.ts';
import { readDiagram } from '../../../src/domain/diagram.ts';
import { documentContext, renderMarkdown } from '../../support/markdown-fixture.ts';

const many = (count: number, make: (n: number) => string): string =>
	Array.from({ length: count }, (_, n) => make(n)).join('');

// Each took minutes when its work grew with the square of its size; a test ends after seconds.
test.each([
	['links to nowhere', many(4000, (n) => `[](#fig:x${n}) `), '#fig:x3999'],
	['links to one heading', `# a\n\n${'[](#a) '.repeat(4000)}`, '>a</a>'],
	['a long id that nobody has', `[](#fig:${'a'.repeat(1e5)})\n\n# ${'b'.repeat(1e5)}`, 'aaa</a>'],
	['spaces in a heading', `# a${'\u00a0'.repeat(1e5)}b`, 'b</a></h2>'],
	['spaces behind a picture', `![](a.png)${'\u00a0'.repeat(1e5)}b`, 'b</p>'],
	['seams of Han and Latin', '汉a'.repeat(1e5), '汉 a 汉'],
])('%s', (_, source, kept) => {
	const { web, feed } = renderMarkdown(source, documentContext({ locale: 'zh' }));
	expect(web + feed).toContain(kept);
});

test('empty lines in a diagram', () => {
	expect(readDiagram(`pie\n${'\n'.repeat(1e5)}%% a note\naccDescr {\n words }`)).toMatchObject({
		type: 'pie',
		description: 'words',
	});
});

test('a word that nobody mistypes has no nearest one', () => {
	expect(nearest('a'.repeat(101), ['a'.repeat(102)])).toBeUndefined();
	expect(nearest('a'.repeat(100), ['a'.repeat(101)])).toBe('a'.repeat(101));
});
