import { expect, test } from 'vitest';
import { keepLines } from '../../../src/markdown/keep-lines.ts';
import { readDocument } from '../../../src/markdown/document.ts';
import { visit } from '../../../src/markdown/visit.ts';

test('elements keep their line where it is not that of the element around them', () => {
	const source = '---\ntitle: A\n---\n\nOne *two*\nthree **four**.\n\n- five\n- six\n';
	const { tree } = readDocument(source, 'en.md', 'en');
	keepLines(tree);
	const lines: [string, number | undefined][] = [];
	visit(tree, (node) => {
		expect(node.position).toBeUndefined();
		if (node.type === 'element') lines.push([node.tagName, node.data?.line]);
	});
	expect(lines).toEqual([
		['p', 5],
		['em', undefined],
		['strong', 6],
		['ul', 8],
		['li', undefined],
		['li', 9],
	]);
});
