import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { GlossaryName } from '../../../src/domain/glossary/glossary-name.ts';
import { createMatcher } from '../../../src/domain/glossary/matcher.ts';
import { markedTerms, markPartTerms } from '../../../src/markdown/annotate/part-terms.ts';
import { annotateDocument, readDocument } from '../../../src/markdown/document.ts';
import { visit } from '../../../src/markdown/visit.ts';
import { documentContext } from '../../support/markdown-fixture.ts';

const name = (term: string, text: string, own: Partial<GlossaryName> = {}): GlossaryName => ({
	...{ term, text, kind: 'name', locale: 'en' },
	...own,
});
const glossary = [
	name('mesh', 'mesh'),
	name('service-mesh', 'service mesh'),
	name('token', 'token'),
	name('pod', 'pod', { byHand: true }),
];

/** What is marked in the second half of a text, once it is a part of its own. */
function markedInPart(source: string): string[] {
	const { file, locale, ...rest } = documentContext({ glossary });
	const { tree } = readDocument(source, file, locale);
	const whole = annotateDocument(tree, { file, locale, ...rest }).tree;
	const from = whole.children.findIndex((node) => node.type === 'element' && node.tagName === 'h2');
	const part: Root = { type: 'root', children: whole.children.slice(from) };
	const site = { defaultLocale: 'en' } as const;
	const matcher = createMatcher(glossary);
	markPartTerms(part, { matcher, ofText: markedTerms(whole), locale, site });
	const words: string[] = [];
	visit(part, 'element', (node) => {
		if (node.data?.term) words.push(`${toString(node)}:${node.data.term.id}`);
	});
	return words;
}

test.each([
	['a term of the part before', 'A mesh.\n\n## Two\n\nMeshes, and a mesh.', ['Meshes:mesh']],
	['a term of this part only', 'A.\n\n## Two\n\nA mesh, a mesh.', ['mesh:mesh']],
	[
		'not what another mark holds',
		'A mesh.\n\n## Two\n\nA service mesh.',
		['service mesh:service-mesh'],
	],
	[
		'a longer name before a shorter one',
		'A service mesh, a mesh.\n\n## Two\n\nThe service mesh.',
		['service mesh:service-mesh'],
	],
	['no term that is marked by hand only', 'A :term[pod]{pod}.\n\n## Two\n\nA pod.', []],
	['nothing that the author does not mean', 'A token.\n\n## Two\n\nA :noterm[token].', []],
	[
		'but what comes after that',
		'A token.\n\n## Two\n\nA :noterm[token], a token.',
		['token:token'],
	],
])('%s', (_what, source, expected) => {
	expect(markedInPart(source)).toEqual(expected);
});
