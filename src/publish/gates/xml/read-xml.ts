import { XMLValidator } from 'fast-xml-parser';
import { Parser } from 'htmlparser2';
import type { Place } from '../built-site.ts';

/** An XML element; names as they are written, with their prefixes. */
export interface XmlNode {
	name: string;
	attributes: Record<string, string>;
	children: XmlNode[];
	/** Its own text, entities decoded, CDATA included. */
	text: string;
	/** Where its tag begins, in UTF-16 units from 0. */
	offset: number;
}

export type ReadXml = { root: XmlNode } | { problem: { message: string; at: Place } };

/** XML → tree with offsets. What is not well formed is a problem with its place. */
export function readXml(text: string): ReadXml {
	// its successor is a package of its own, which this one check does not need
	// eslint-disable-next-line @typescript-eslint/no-deprecated
	const valid = XMLValidator.validate(text);
	if (valid !== true) {
		const { msg, line, col } = valid.err;
		return { problem: { message: msg, at: { line, column: col } } };
	}
	const root = buildTree(text).children[0];
	return root ? { root } : { problem: { message: 'no element', at: { line: 1, column: 1 } } };
}

function buildTree(text: string): XmlNode {
	const document: XmlNode = { name: '', attributes: {}, children: [], text: '', offset: 0 };
	const open = [document];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const node = { name, attributes, children: [], text: '', offset: parser.startIndex };
				open.at(-1)?.children.push(node);
				open.push(node);
			},
			ontext(data) {
				const node = open.at(-1);
				if (node) node.text += data;
			},
			onclosetag: () => void open.pop(),
		},
		{ xmlMode: true },
	);
	parser.end(text);
	return document;
}

/** Children of that name. */
export function childrenOf(node: XmlNode, name: string): XmlNode[] {
	return node.children.filter((child) => child.name === name);
}

/** Text of the first child of that name, without spaces around it; undefined: there is none. */
export function textOf(node: XmlNode, name: string): string | undefined {
	return childrenOf(node, name)[0]?.text.trim();
}
