import type { Element, RootContent } from 'hast';
import { parseDeclarations } from '../../domain/wechat/dark/declarations.ts';
import { isTree, readHtml } from '../../targets/wechat/read-html.ts';

/** An article's HTML as a row of pieces that can be compared one by one. */
export interface Piece {
	/** `<p>`, `</p>` or a text. */
	is: string;
	isText: boolean;
	/** Attributes of an element, as far as WeChat leaves them alone. */
	attributes: ReadonlyMap<string, string>;
	/** Elements before it in document order; for an element, its own index. */
	element: number;
}

// Its property is no `dataSrc`, since an old attribute `datasrc` has that name.
const lazySource = 'data-src';

interface Row {
	pieces: Piece[];
	elements: number;
}

/**
 * The pieces of an article, without what WeChat is known to change: addresses of pictures in
 * `data-src`, with http or https and with parameters of their size; `<span leaf>` around texts;
 * white space that nobody sees. Undefined: the HTML is too much to read.
 */
export function piecesOf(html: string): Piece[] | undefined {
	const tree = readHtml(html);
	if (!isTree(tree)) return undefined;
	const row: Row = { pieces: [], elements: 0 };
	for (const child of tree.children) collect(child, row);
	return row.pieces.filter(({ is }) => is !== '');
}

function collect(node: RootContent, row: Row): void {
	if (node.type === 'text') addText(node.value, row);
	if (node.type !== 'element') return;
	const element = row.elements++;
	if (isWrapper(node)) {
		for (const child of node.children) collect(child, row);
		return;
	}
	const add = (is: string, attributes: ReadonlyMap<string, string>): void => {
		row.pieces.push({ is, isText: false, attributes, element });
	};
	add(`<${node.tagName}>`, attributesOf(node));
	for (const child of node.children) collect(child, row);
	add(`</${node.tagName}>`, new Map());
}

/** Texts that touch, once a wrapper is gone, are one. */
function addText(value: string, { pieces, elements }: Row): void {
	const text = value.replace(/[\t\n\r ]+/g, ' ');
	const last = pieces.at(-1);
	if (last?.isText) last.is += text;
	else
		pieces.push({
			is: text,
			isText: true,
			attributes: new Map(),
			element: Math.max(0, elements - 1),
		});
}

/** What the editor puts around texts. */
function isWrapper({ tagName, properties }: Element): boolean {
	const names = Object.keys(properties);
	return tagName === 'span' && names.length === 1 && names[0] === 'leaf';
}

function attributesOf({ tagName, properties }: Element): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [name, value] of Object.entries(properties)) {
		if (name === lazySource || value === null || value === undefined) continue;
		if (name !== 'style') attributes.set(name, String(value));
		else
			for (const [property, given] of declarations(String(value))) attributes.set(property, given);
	}
	const address = properties[lazySource] ?? properties['src'];
	if (tagName === 'img' && typeof address === 'string') attributes.set('src', pictureIn(address));
	return attributes;
}

/** `color:#222` as `style: color` → `#222`. */
function declarations(style: string): [string, string][] {
	return parseDeclarations(style).map(([property, value]) => [
		`style: ${property}`,
		value.replace(/\s+/g, '').replaceAll('"', "'").toLowerCase(),
	]);
}

/** Without the scheme, the parameters, and the size at the end, which WeChat picks by itself. */
function pictureIn(address: string): string {
	return address
		.replace(/^https?:/, '')
		.replace(/[?#].*$/, '')
		.replace(/\/(?:0|300|640)$/, '');
}
