import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { reportComponent, reportExpression } from './component-reports.ts';
import { hole } from './hole.ts';
import { isComputed, readHtml } from './html-element.ts';
import { attributesSource } from './jsx-source.ts';
import { literalText } from './literal.ts';
import type { Hole, MdxDocument } from './mdx-document.ts';
import { asMdxNode, type Expression, isComponentName, isSlot, type JsxElement } from './nodes.ts';

interface Reading {
	file: VFile;
	mdx: MdxDocument;
	/** Names of components that were reported: once is enough. */
	reported: Set<string>;
}

/**
 * Takes MDX out of the tree: statements go, values become text, HTML becomes elements that are
 * cleaned like all HTML, and what has to run leaves an element with the number of its hole.
 */
export function readComponents(tree: Root, file: VFile): MdxDocument {
	const mdx: MdxDocument = { statements: [], holes: [] };
	readChildren(tree, { file, mdx, reported: new Set() });
	return mdx;
}

function readChildren(parent: Parents, reading: Reading): void {
	const children = parent.children.flatMap((child) => readNode(child, parent, reading));
	// What takes a node's place is of the kind that stood there.
	parent.children = children as typeof parent.children;
}

function readNode(node: RootContent, parent: Parents, reading: Reading): Nodes[] {
	const own = asMdxNode(node);
	if (!own) {
		if ('children' in node) readChildren(node, reading);
		return [node];
	}
	if (own.type === 'mdxjsEsm') {
		reading.mdx.statements.push({ code: own.value, line: own.position?.start.line ?? 1 });
		return [];
	}
	return 'value' in own ? readExpression(own, reading) : readJsx(own, parent, reading);
}

function readExpression(node: Expression, reading: Reading): Nodes[] {
	const text = literalText(node.value);
	if (text === '') return [];
	if (text !== undefined) {
		return [{ type: 'text', value: text, ...(node.position ? { position: node.position } : {}) }];
	}
	reportExpression(node, reading.file);
	return [open({ code: node.value }, node, reading)];
}

function readJsx(node: JsxElement, parent: Parents, reading: Reading): Nodes[] {
	const isEmpty = node.children.length === 0;
	// JSX elements hold what stands in a paragraph or beside one, as other parents do.
	readChildren(node as unknown as Parents, reading);
	const { name, attributes } = node;
	const slot = attributes.filter(isSlot);
	if (!name || (name === 'Fragment' && slot.length === 0)) return fragment(node);
	if (!isComponentName(name) && !attributes.some(isComputed)) {
		const children = readHtml(node, name, reading.file);
		if (slot.length === 0 || !asMdxNode(parent)) return children;
		// The component around it is told the slot; the element itself stays a piece of the page.
		const handed = { name: 'Fragment', attributes: attributesSource(slot) };
		return [open(handed, { ...node, children }, reading)];
	}
	if (name !== 'Fragment') reportComponent(node, { name, isEmpty }, reading);
	return [open({ name, attributes: attributesSource(attributes) }, node, reading)];
}

/** A fragment is what it holds; alone on its line, its words are a paragraph. */
function fragment({ type, children }: JsxElement): Nodes[] {
	const isWords = type === 'mdxJsxFlowElement' && children.some((each) => each.type === 'text');
	// Beside a text there is only what stands in paragraphs.
	return isWords ? [{ type: 'paragraph', children: children as PhrasingContent[] }] : children;
}

/** Notes what has to run, and leaves its element. */
function open(what: Hole, node: JsxElement | Expression, { mdx }: Reading): Nodes {
	mdx.holes.push(what);
	return hole(mdx.holes.length - 1, node);
}
