import type { Nodes } from 'mdast';

/** What MDX adds to mdast, as far as it is read here. */
interface Placed {
	position?: Nodes['position'];
}

export interface JsxAttribute {
	type: 'mdxJsxAttribute';
	name: string;
	/** Text, code in braces, or nothing. */
	value?: string | { value: string } | null;
}

interface JsxSpread {
	type: 'mdxJsxExpressionAttribute';
	/** `...rest` */
	value: string;
}

export interface JsxElement extends Placed {
	type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
	/** Null: a fragment, `<>`. */
	name: string | null;
	attributes: (JsxAttribute | JsxSpread)[];
	children: Nodes[];
}

export interface Expression extends Placed {
	type: 'mdxFlowExpression' | 'mdxTextExpression';
	value: string;
}

export interface Esm extends Placed {
	type: 'mdxjsEsm';
	value: string;
}

export type MdxNode = JsxElement | Expression | Esm;

const types: readonly string[] = [
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
	'mdxFlowExpression',
	'mdxTextExpression',
	'mdxjsEsm',
] satisfies MdxNode['type'][];

/** The node as one of MDX's own, or undefined: it is Markdown's. */
export function asMdxNode(node: Nodes): MdxNode | undefined {
	// mdast's types name only Markdown's nodes; the parser gives these shapes to the ones above.
	return types.includes(node.type) ? (node as unknown as MdxNode) : undefined;
}

/** `<Counter>` and `<Chart.Bar>` are code; `<kbd>` is HTML. */
export function isComponentName(name: string): boolean {
	return !/^[a-z]/.test(name) || name.includes('.');
}

/** `slot="title"`: which place of the component around it the element is meant for. */
export function isSlot(attribute: JsxElement['attributes'][number]): boolean {
	return attribute.type === 'mdxJsxAttribute' && attribute.name === 'slot';
}
