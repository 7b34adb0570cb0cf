import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { element } from '../../../../src/markdown/element.ts';
import { onePage, placesAndLinks } from '../../../support/book-texts.ts';

const slugs = ['soot', 'soot/pine', 'soot-pine', 'main', 'a', 'a-b', '墨'];
const id = fc.constantFrom(
	'',
	'a',
	'a--b',
	'b',
	'-',
	'--',
	'main',
	'墨',
	'%41',
	'a b',
	'book:title',
);
const slug = fc.constantFrom(...slugs);
const href = fc.oneof(
	id.map((each) => `#${each}`),
	fc
		.tuple(slug, id, fc.constantFrom('', '/zh'))
		.map(([to, at, prefix]) => `${prefix}/handbooks/ink/${to}/#${encodeURIComponent(at)}`),
	fc.tuple(slug, id).map(([to, at]) => `/handbooks/ink/${to}#${at}`),
	fc.constantFrom('/handbooks/ink/', '/handbooks/ink/part/1/', '/blog/', 'https://a.example/'),
);
const node: fc.Arbitrary<ElementContent> = fc.oneof(
	id.map((each) => element('p', { id: each })),
	id.map((each) => element('a', { name: each })),
	fc.tuple(href, id).map(([to, each]) => element('a', { href: to, id: each })),
	fc.tuple(id, href).map(([each, to]) => element('h2', { id: each }, [element('a', { href: to })])),
);
const tree: fc.Arbitrary<Root> = fc
	.array(node, { maxLength: 8 })
	.map((children) => ({ type: 'root', children }));
const book = fc.dictionary(slug, tree, { minKeys: 1, maxKeys: slugs.length });

test('every id of the page is there once, and every link within it leads somewhere', () => {
	fc.assert(
		fc.property(book, (trees) => {
			const { ids, names, fragments } = placesAndLinks(onePage(trees));
			expect(new Set(ids).size).toBe(ids.length);
			const places = new Set([...ids, ...names]);
			// A chapter that the book does not have is a link to another page.
			expect(fragments.filter((each) => !places.has(each))).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});
