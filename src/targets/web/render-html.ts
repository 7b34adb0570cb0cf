import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { cloneTree } from '../../markdown/clone-tree.ts';
import { SKIP, visit } from '../../markdown/visit.ts';
import { plainEdits, screenEdits } from '../../domain/text/han-spacing.ts';
import { spaceHan } from '../../markdown/typography/space-han.ts';
import { breakHeadings } from './break-headings.ts';
import { codeElements, holdsCode } from './code-elements.ts';
import { embedElement } from './embeds.ts';
import { pictureElements } from './pictures.ts';
import { slantLatin } from './slant-latin.ts';
import { explainTerms } from './terms.ts';

/** Annotated tree → HTML of the site. `code` holds highlighted HTML by its `<code>` element. */
export function renderHtml(tree: Root, code: ReadonlyMap<Element, string>): string {
	const page = cloneTree(tree);
	// A heading breaks at its spaces, so it keeps them.
	spaceHan(page, (text, isHeading) => (isHeading ? plainEdits : screenEdits)(text));
	breakHeadings(page);
	slantLatin(page);
	explainTerms(page);
	// The clone has the same shape, so the n-th block here is the n-th block there.
	const highlighted = [...code.values()];
	let block = 0;
	visit(page, 'element', (node, index, parent) => {
		if (holdsCode(node) && parent && index !== undefined) {
			const elements = codeElements(node, highlighted[block++] ?? '');
			parent.children.splice(index, 1, ...elements);
			return [SKIP, index + elements.length];
		}
		if (node.data?.code) {
			node.children = [{ type: 'raw', value: highlighted[block++] ?? '' }];
			return SKIP;
		}
		if (node.data?.embed && parent && index !== undefined) {
			parent.children[index] = embedElement(node, node.data.embed);
			return SKIP;
		}
		if (node.tagName === 'img' && parent && index !== undefined) {
			const pictures = pictureElements(node);
			parent.children.splice(index, 1, ...pictures);
			return [SKIP, index + pictures.length];
		}
		return undefined;
	});
	return toHtml(page, {
		allowDangerousHtml: true,
		characterReferences: { useNamedReferences: true },
	});
}
