import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { Nodes } from 'mdast';
import { signBlock, signs } from './verbatim.ts';

/** What stands within lines or is a formula, by its annotation; undefined: it is something else. */
export function inlineNodes(state: State, node: Element): Nodes[] | undefined {
	const { math, code, selfLink, sign } = node.data ?? {};
	if (math) return [math.display ? formula(node, math.tex) : signs(inLine(math.tex))];
	if (code?.inline) return [{ type: 'inlineCode', value: code.text }];
	if (sign) return [];
	if (selfLink) return numbered(state, node);
	const classes = [node.properties['className']].flat();
	if (classes.includes('stamp') || classes.includes('hush')) return [];
	return undefined;
}

/** In one line, whatever it was: a line of Markdown may begin with any sign of TeX. */
function inLine(tex: string): string {
	const line = tex.replace(/\s+/g, ' ').trim();
	return line.includes('$') ? `$$${line}$$` : `$${line}$`;
}

/** With the number that the page gives it. */
function formula(node: Element, tex: string): ReturnType<typeof signBlock> {
	const place = node.children.find(
		(child) => child.type === 'element' && child.data?.placeOfNumber,
	);
	const number = place ? toString(place).replace(/^[(（](.*)[)）]$/, '$1') : '';
	// An empty line would end the block for many readers.
	const lines = tex.trim().replace(/\n\s*\n/g, '\n');
	const tag = number ? ` \\tag{${number}}` : '';
	return signBlock(`$$\n${lines}${tag}\n$$`);
}

/** The words of a heading, with its number before them. */
function numbered(state: State, node: Element): Nodes[] {
	const [first, ...rest] = node.children;
	const isNumber =
		first?.type === 'element' && [first.properties['className']].flat().includes('n');
	if (!isNumber) return state.all(node);
	const words = state.all({ ...node, children: rest });
	return [{ type: 'text', value: `${toString(first)} ` }, ...words];
}
