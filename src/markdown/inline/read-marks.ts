import type { Data, Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import { escapedIn } from './escapes.ts';

/** `==marked==` text. */
interface Mark extends Parent {
	type: 'mark';
	children: PhrasingContent[];
	data: Data;
}

declare module 'mdast' {
	interface PhrasingContentMap {
		mark: Mark;
	}
	interface RootContentMap {
		mark: Mark;
	}
}

/**
 * `==marked==` → a mark, also around emphasis and code. Its signs stand right at what they mark, and
 * not between Latin letters or digits: `a == b` and `a==b` are comparisons.
 */
export function readMarks(tree: Root, source: string): void {
	if (source.includes('==')) readIn(tree, source);
}

function readIn(parent: Nodes, source: string): void {
	if (!('children' in parent)) return;
	for (const child of parent.children) readIn(child, source);
	if (!parent.children.some((child) => child.type === 'text' && child.value.includes('=='))) return;
	const parts = parent.children.flatMap((child): (Nodes | Sign)[] =>
		child.type === 'text' ? splitText(child, source) : [child],
	);
	// Marks stand where their texts stood.
	parent.children = pair(parts) as typeof parent.children;
}

/** A `==` that may begin or end a mark. */
interface Sign {
	type: 'sign';
	text: Text;
	opens: boolean;
	closes: boolean;
}

function splitText(node: Text, source: string): (Text | Sign)[] {
	const { value } = node;
	const escaped = escapedIn(node, source);
	const parts: (Text | Sign)[] = [];
	let at = 0;
	for (const { 0: run, index } of value.matchAll(/=+/g)) {
		if (run.length !== 2 || escaped.has(index) || escaped.has(index + 1)) continue;
		const before = value[index - 1];
		const after = value[index + 2];
		const opens = !/\s/.test(after ?? '') && !/[\w)\]!<>+\-*/]/.test(before ?? '');
		const closes = !/[\s!<>]/.test(before ?? '') && !/[\w([]/.test(after ?? '');
		if (!opens && !closes) continue;
		if (index > at) parts.push({ ...node, value: value.slice(at, index) });
		parts.push({ type: 'sign', text: { ...node, value: '==' }, opens, closes });
		at = index + 2;
	}
	if (at < value.length || parts.length === 0) parts.push({ ...node, value: value.slice(at) });
	return parts;
}

function pair(parts: (Nodes | Sign)[]): Nodes[] {
	const out: (Nodes | Sign)[] = [];
	let open = -1;
	for (const part of parts) {
		const isSign = part.type === 'sign';
		if (isSign && part.closes && open >= 0 && open < out.length - 1) {
			const [first, ...children] = out.splice(open).map(asNode);
			out.push(markOf(children, first));
			open = -1;
			continue;
		}
		if (isSign && part.opens && open < 0) open = out.length;
		out.push(part);
	}
	return joinTexts(out.map(asNode));
}

function asNode(part: Nodes | Sign): Nodes {
	return part.type === 'sign' ? part.text : part;
}

function markOf(children: Nodes[], first: Nodes | undefined): Mark {
	const position = first?.position;
	return {
		type: 'mark',
		// They are what stood beside one another in a sentence.
		children: joinTexts(children) as PhrasingContent[],
		data: { hName: 'mark' },
		...(position ? { position } : {}),
	};
}

/** Signs that made no mark are part of the text again. */
function joinTexts(nodes: Nodes[]): Nodes[] {
	const out: Nodes[] = [];
	for (const node of nodes) {
		const last = out.at(-1);
		if (last?.type === 'text' && node.type === 'text') last.value += node.value;
		else out.push(node);
	}
	return out;
}
