import fc from 'fast-check';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { GlossaryName } from '../../../src/domain/glossary/glossary-name.ts';
import { createMatcher } from '../../../src/domain/glossary/matcher.ts';
import { annotateDocument, readDocument } from '../../../src/markdown/document.ts';
import { visit } from '../../../src/markdown/visit.ts';
import { blockEnd } from '../../../src/markdown/words.ts';
import { documentContext } from '../../support/markdown-fixture.ts';

const name = (term: string, text: string, kind: GlossaryName['kind'] = 'name'): GlossaryName => ({
	term,
	kind,
	text,
	locale: /\p{sc=Han}/u.test(text) ? 'zh' : 'en',
});

const glossary: GlossaryName[] = [
	name('mesh', 'mesh'),
	name('mesh', '网格'),
	name('service-mesh', 'service mesh'),
	name('service-mesh', '服务网格'),
	name('service', '服务'),
	name('it', 'IT'),
	name('cache', 'KV cache'),
	name('cache', 'KV 缓存'),
	name('container', '容器'),
	name('token', 'token'),
	name('token', 'access token', 'never'),
];

const words = fc.constantFrom(
	...'service,mesh,meshes,服务,网格,服务网格,内容器材,容器,IT,it,KV,cache,缓存,token,access,Token,，,。,.,-,\n, '.split(
		',',
	),
	'**',
	'*',
	'`',
	'[',
	'](/a/)',
	'\n\n',
	'\n\n## ',
	'\n\n- ',
	'\n\n> ',
	'\n\n| a | mesh |\n| - | - |\n| token | 容器 |\n\n',
	':term[mesh]{mesh}',
	':term[服务]{service}',
	':noterm[',
	']',
	'<b>',
	'</b>',
	'&amp;',
	'\n\n:::details[mesh]\n',
	'\n:::\n\n',
	'[^1]',
	'\n\n[^1]: token\n\n',
);
const texts = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''));

/** The same text with these names, or without any. */
function annotated(source: string, names: readonly GlossaryName[]) {
	const read = readDocument(source, 'a.md', 'zh');
	const { words: all } = read;
	return {
		words: all,
		...annotateDocument(read.tree, documentContext({ locale: 'zh', glossary: names })),
	};
}

function shapeOf(tree: Root): string {
	const marks: string[] = [];
	visit(tree, 'element', ({ data, children }) => {
		if (data?.term) marks.push(`${data.term.id}=${toString({ type: 'root', children })}`);
	});
	return marks.join();
}

test('marking never changes the text', () => {
	fc.assert(
		fc.property(texts, (source) => {
			expect(toString(annotated(source, glossary).tree)).toBe(toString(annotated(source, []).tree));
		}),
	);
});

test('marks never nest, and stand in no heading, link or code', () => {
	fc.assert(
		fc.property(texts, (source) => {
			visit(annotated(source, glossary).tree, 'element', (node) => {
				if (!node.data?.term && !/^(?:h\d|a|code|pre|summary|th)$/.test(node.tagName)) return;
				visit({ type: 'root', children: node.children }, 'element', (inner) => {
					expect(inner.data?.term).toBeUndefined();
				});
			});
		}),
	);
});

test('a term is marked once by itself', () => {
	fc.assert(
		fc.property(texts, (source) => {
			const { marked, terms } = annotated(source, glossary);
			expect(new Set(marked).size).toBe(marked.length);
			expect(terms.map(({ id }) => id)).toEqual([...new Set(terms.map(({ id }) => id))]);
		}),
	);
});

test('the order of names does not matter', () => {
	fc.assert(
		fc.property(
			texts,
			fc.shuffledSubarray(glossary, { minLength: glossary.length }),
			(source, names) => {
				const [one, other] = [annotated(source, glossary), annotated(source, names)];
				expect(shapeOf(other.tree)).toBe(shapeOf(one.tree));
				expect(other.terms).toEqual(one.terms);
			},
		),
	);
});

test('the names that a text may hold mark it as all names do', () => {
	const matcher = createMatcher(glossary);
	fc.assert(
		fc.property(texts, (source) => {
			const all = annotated(source, glossary);
			const found = new Set(matcher.candidates(all.words));
			const few = annotated(
				source,
				glossary.filter(({ term }, index) => found.has(index) || source.includes(`{${term}}`)),
			);
			expect(shapeOf(few.tree)).toBe(shapeOf(all.tree));
			expect(few.terms).toEqual(all.terms);
		}),
	);
});

test('words of different blocks are kept apart', () => {
	expect(annotated('服务\n\n网格', glossary).words).toBe(`服务${blockEnd}网格`);
	expect(annotated('服务\n\n网格', glossary).marked).toEqual(['service', 'mesh']);
});

test('a sentence holds the words of links and code, and no numbers of notes', () => {
	const source =
		'One.[^1] A [linked](/a/) `code` and **bold** mesh, $x$ and all.[^2] More.\n\n[^1]: a\n\n[^2]: b';
	expect(annotated(source, glossary).terms).toEqual([
		{
			id: 'mesh',
			before: 'A linked code and bold ',
			text: 'mesh',
			after: ', … and all.',
			under: [''],
		},
	]);
});

test('each heading that a term stands right under is noted, once and in order', () => {
	const source = [
		...[
			'Mesh.',
			'## One',
			'服务网格, mesh, [mesh](/a/).',
			'### Within',
			'A mesh.',
			'## Two',
			'`mesh`',
		],
		...['## Three', 'A token and :term[nets]{mesh}.[^1]', '[^1]: A mesh, and a KV cache.'],
	].join('\n\n');
	const under = annotated(source, glossary).terms.map((use) => [use.id, use.under]);
	expect(under).toEqual([
		['service-mesh', ['one']],
		['token', ['three']],
		['mesh', ['', 'one', 'within', 'three']],
		['cache', [expect.any(String)]],
	]);
});

test('a word that only its author marks is not under headings that have it by chance', () => {
	const names = glossary.map((each) => ({ ...each, byHand: true as const }));
	const source = '## One\n\nA mesh.\n\n## Two\n\nA :term[mesh].\n\n## Three\n\nA token.';
	expect(annotated(source, names).terms).toMatchObject([
		{ id: 'mesh', heading: 'two', under: ['two'] },
		{ id: 'token', heading: 'three', under: [] },
	]);
});

test('without a glossary, words marked by hand are plain words', () => {
	const { tree, terms, issues } = annotated('A :term[mesh]{mesh} and :noterm[token].', []);
	expect(toString(tree)).toBe('A mesh and token.');
	expect(shapeOf(tree)).toBe('');
	expect([terms, issues]).toEqual([[], []]);
});

test('a popover keeps its id from the places of a text', () => {
	const { ids } = (() => {
		const { tree, issues } = annotated('A mesh. <b id="term-mesh">x</b>', glossary);
		const found: unknown[] = [];
		visit(tree, 'element', ({ properties }) => void found.push(properties['id']));
		expect(issues.map(({ code }) => code)).toEqual(['markdown/duplicate-id']);
		return { ids: found.filter(Boolean) };
	})();
	expect(ids).toEqual([]);
});

test('a mark within another one is reported once', () => {
	const { issues } = annotated(':noterm[:term[mesh]{mesh}]', glossary);
	expect(issues.map(({ message }) => message)).toEqual([
		'Unexpected `:term` in a heading, a link, code or another mark, expected it in a sentence',
	]);
});

test('the way back from a note is no part of its sentence', () => {
	const [use] = annotated('A[^1].\n\n[^1]: A mesh.\n', glossary).terms;
	expect(use).toMatchObject({ before: 'A ', text: 'mesh', after: '.' });
});
