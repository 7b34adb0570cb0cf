import type { Element, Root } from 'hast';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { popoverId } from '../../domain/glossary/popover-id.ts';
import { idsAround } from '../../domain/page-ids.ts';
import { contextOf } from '../file-data.ts';
import { report } from './report.ts';

/**
 * Leaves each id to one place. Those of the page, of footnotes and of numbered figures come first,
 * as links lead to them; an author's id that is already taken is reported. Returns all ids.
 */
export function annotateIds(tree: Root, file: VFile): Set<string> {
	const { glossary = [], path } = contextOf(file);
	const popovers = glossary.map(({ term }) => popoverId(term));
	const ids = new Set<string>([...idsAround(path), ...popovers]);
	const made = madeElements(tree);
	for (const node of made) take(node, ids, file);
	visit(tree, 'element', (node) => {
		if (!made.has(node)) take(node, ids, file);
	});
	return ids;
}

function take(node: Element, ids: Set<string>, file: VFile): void {
	const { id } = node.properties;
	if (typeof id !== 'string') return;
	if (ids.has(id)) {
		report(file, node, {
			code: 'markdown/duplicate-id',
			message: `Unexpected id \`${id}\`, expected one that is used once in the page`,
			hint: 'Choose another: this one is taken by the text, a figure, a footnote or the page itself.',
		});
		delete node.properties['id'];
	}
	ids.add(id);
}

/** What got its id from the pipeline: numbered figures and tables, and all that makes up footnotes. */
function madeElements(tree: Root): Set<Element> {
	const made = new Set<Element>();
	visit(tree, 'element', (node) => {
		if (node.data?.numbered?.own === false || 'dataFootnoteRef' in node.properties) made.add(node);
		if (!('dataFootnotes' in node.properties)) return;
		for (const child of elementsIn(node)) {
			made.add(child);
			for (const item of elementsIn(child)) made.add(item);
		}
	});
	return made;
}

function elementsIn(node: Element): Element[] {
	return node.children.filter((child) => child.type === 'element');
}
