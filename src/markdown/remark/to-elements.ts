import type { Data, Nodes, Root, RootContentMap } from 'mdast';
import { visit } from '../visit.ts';
import type {} from 'mdast-util-math';
import { readFormulas } from './read-formulas.ts';
import { type DirectiveElement, directiveTag } from '../directive-element.ts';

/**
 * Says what our own syntax becomes in hast. Directives and formulas travel as one kind of element,
 * through raw HTML and its cleaning, to `annotate/directives.ts`.
 */
export function toElements(tree: Root): void {
	readFormulas(tree);
	visit(tree, (node) => {
		if (node.type === 'textDirective' || node.type === 'leafDirective') {
			become(node, { dataName: node.name, dataKind: kinds[node.type], ...attributes(node) });
		} else if (node.type === 'containerDirective') {
			become(node, { dataName: node.name, dataKind: 'container', ...attributes(node) });
			const [label] = node.children;
			if (label?.type === 'paragraph' && label.data?.directiveLabel) {
				become(label, { dataName: 'label' });
			}
		} else if (node.type === 'math' || node.type === 'inlineMath') {
			becomeMath(node);
		} else if (isTagged(node.type)) {
			node.data = { ...node.data, hName: tags[node.type] };
			if (node.type === 'descriptionDetails' && !node.spread) unwrapParagraphs(node);
		}
	});
}

/** What GFM has no name for, and HTML has. */
const tags = {
	descriptionList: 'dl',
	descriptionTerm: 'dt',
	descriptionDetails: 'dd',
	superscript: 'sup',
	subscript: 'sub',
} as const;

function isTagged(type: string): type is keyof typeof tags {
	return Object.hasOwn(tags, type);
}

type DescriptionDetails = RootContentMap['descriptionDetails'];

/** A definition of one line is no paragraph, as with the items of a tight list. */
function unwrapParagraphs(node: DescriptionDetails): void {
	const children = node.children.flatMap((child): Nodes[] =>
		child.type === 'paragraph' ? child.children : [child],
	);
	// HTML's <dd> takes both kinds of content; mdast names only one.
	node.children = children as DescriptionDetails['children'];
}

const kinds = { textDirective: 'text', leafDirective: 'leaf' } as const;

function attributes(node: {
	attributes?: Record<string, string | null | undefined> | null | undefined;
}) {
	const given = node.attributes ?? {};
	return Object.keys(given).length > 0 ? { dataAttributes: JSON.stringify(given) } : {};
}

function become(node: Nodes, properties: DirectiveElement): void {
	const data: Data = { ...node.data, hName: directiveTag, hProperties: { ...properties } };
	node.data = data;
}

/** The formula is an attribute, so that no later reader takes it for text. */
function becomeMath(node: Extract<Nodes, { type: 'math' | 'inlineMath' }>): void {
	const display = node.type === 'math';
	const meta = node.type === 'math' ? node.meta : undefined;
	const id = /\{#([^\s{}]+)\}/.exec(meta ?? '')?.[1];
	const given = { display: String(display), tex: node.value, ...(id ? { id } : {}) };
	become(node, {
		dataName: 'math',
		dataKind: display ? 'leaf' : 'text',
		dataAttributes: JSON.stringify(given),
	});
	node.data = { ...node.data, hChildren: [] };
}
