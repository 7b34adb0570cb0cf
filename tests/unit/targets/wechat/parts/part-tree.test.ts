import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { annotateDocument, readDocument } from '../../../../../src/markdown/document.ts';
import {
	footnotesIn,
	isFootnotes,
	partTree,
} from '../../../../../src/targets/wechat/parts/part-tree.ts';
import { stretchesOf } from '../../../../../src/targets/wechat/parts/stretches.ts';
import { documentContext } from '../../../../support/markdown-fixture.ts';

function treeOf(source: string) {
	const { file, locale, ...rest } = documentContext();
	const { tree } = readDocument(source, file, locale);
	return annotateDocument(tree, { file, locale, ...rest }).tree;
}

test.each([
	[
		'an introduction, sections and their sections',
		'a\n\n## b\n\n### c\n\n## d',
		['2a', '2b', '3c', '2d'],
	],
	['no introduction', '## a\n\n## b', ['2a', '2b']],
	['no heading', 'a\n\nb', ['2a b']],
	['nothing', '', ['2']],
	['the sections of a text from elsewhere', '# a\n\n## b', ['2a', '2b']],
	['a first heading that is none of a section', '### a\n\n## b', ['2a', '2b']],
	['headings within other blocks, which are no places', '## a\n\n> ## b\n\n#### c', ['2a b c']],
])('%s', (_what, source, expected) => {
	const tree = treeOf(source);
	const words = stretchesOf(tree).map(({ level, from, to }) => {
		const text = toString({ type: 'root', children: tree.children.slice(from, to) });
		return `${level}${text.replace(/\s+/g, ' ').trim()}`;
	});
	expect(words).toEqual(expected);
});

test('a part has the footnotes that it refers to, and those that they refer to', () => {
	const tree = treeOf(
		'one[^a]\n\n## b\n\ntwo[^c]\n\n## c\n\nthree\n\n[^a]: A\n\n[^c]: C, see[^d]\n\n[^d]: D, see[^c]\n',
	);
	const notes = stretchesOf(tree).map((place) =>
		partTree(tree, place)
			.children.flatMap((node) => (isFootnotes(node) ? footnotesIn(node) : []))
			.map((item) => toString(item).trim().slice(0, 1)),
	);
	expect(notes).toEqual([['A'], ['C', 'D'], []]);
});
