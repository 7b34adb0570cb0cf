import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { List, Nodes } from 'mdast';
import type { Embed } from '../../domain/embed.ts';
import type { CodeData } from '../../markdown/code/code-data.ts';
import { visit } from '../../markdown/visit.ts';
import { codeBlock } from './code-block.ts';
import { boldLine, flowOf, hasClass, isTag } from './flow-nodes.ts';
import { signs } from './verbatim.ts';

/** A block, where its annotation or its shape says more than its element; else undefined. */
export function blockNodes(state: State, node: Element, base: string): Nodes[] | undefined {
	const { embed, callout, block } = node.data ?? {};
	if (embed) return [film(embed, base)];
	if (callout) return [alert(state, node, callout)];
	if (block === 'sidenote' && node.tagName === 'div') {
		return [{ type: 'blockquote', children: flowOf(state, node.children) }];
	}
	return byTag[node.tagName]?.(state, node);
}

const byTag: Record<string, (state: State, node: Element) => Nodes[] | undefined> = {
	figure,
	table,
	details,
	dl: definitions,
	pre: (_, node) => {
		const code = codeIn(node);
		return code && [codeBlock(code)];
	},
};

/** What it shows, and its caption below; of a diagram its source, of code no name of its language. */
function figure(state: State, node: Element): Nodes[] {
	const { diagram, numbered } = node.data ?? {};
	const isCode = hasClass(node, 'code');
	const captions = node.children.filter((child) => isTag(child, 'figcaption'));
	const rest = node.children.filter((child) =>
		isCode ? isTag(child, 'pre') : !isTag(child, 'figcaption'),
	);
	const shown: Nodes[] = diagram
		? [{ type: 'code', lang: 'mermaid', value: diagram.source }]
		: flowOf(state, rest);
	const said = isCode && !numbered ? [] : captions;
	return [...shown, ...said.flatMap((caption) => flowOf(state, caption.children))];
}

/** With its caption before it, which the library leaves out, and columns that know their sides. */
function table(state: State, node: Element): Nodes[] | undefined {
	visit(node, 'element', ({ tagName, properties }) => {
		const side = [properties['className']]
			.flat()
			.find((name) => name === 'right' || name === 'center');
		if (side && (tagName === 'td' || tagName === 'th')) properties['align'] = side;
	});
	const caption = node.children.find((child) => isTag(child, 'caption'));
	if (!isTag(caption, 'caption')) return undefined;
	const bare = { ...node, children: node.children.filter((child) => child !== caption) };
	return [...flowOf(state, caption.children), ...flowOf(state, [bare])];
}

/** Its title in bold, and then all that it holds; so are tabs. */
function details(state: State, { children }: Element): Nodes[] {
	const [summary, ...rest] = children;
	if (!isTag(summary, 'summary')) return flowOf(state, children);
	return [...boldLine(state, summary), ...flowOf(state, rest)];
}

/** Each term in bold, and below it a list of what it means. */
function definitions(state: State, { children }: Element): Nodes[] {
	const nodes: Nodes[] = [];
	for (const child of children) {
		if (isTag(child, 'dt')) nodes.push(...boldLine(state, child));
		else if (isTag(child, 'div')) nodes.push(...definitions(state, child));
		else if (isTag(child, 'dd')) listIn(nodes).children.push(meaning(state, child));
	}
	return nodes;
}

function meaning(state: State, { children }: Element): List['children'][number] {
	return { type: 'listItem', spread: false, children: flowOf(state, children) };
}

/** The list at the end, or a new one. */
function listIn(nodes: Nodes[]): List {
	const last = nodes.at(-1);
	if (last?.type === 'list') return last;
	const list: List = { type: 'list', ordered: false, spread: false, children: [] };
	nodes.push(list);
	return list;
}

/** `> [!NOTE]`, as GitHub has it, with the name that its author gave in bold. */
function alert(state: State, { children }: Element, kind: string): Nodes {
	const own = children.find((child) => hasClass(child, 'callout-name'));
	const isTitled = hasClass(own, 'callout-name') && own.children.some((it) => hasClass(it, 'hush'));
	const title = isTitled ? boldLine(state, own) : [];
	const rest = flowOf(
		state,
		children.filter((child) => child !== own),
	);
	const [first] = rest;
	const sign = signs(`[!${kind.toUpperCase()}]`);
	// A line of its own in the paragraph that follows, where one does: so GitHub reads it.
	if (title.length === 0 && first?.type === 'paragraph') {
		const line = { ...first, children: [sign, signs('\n'), ...first.children] };
		return { type: 'blockquote', children: [line, ...rest.slice(1)] };
	}
	const [name] = title;
	const head = {
		type: 'paragraph' as const,
		children: [sign, ...(name ? [signs('\n'), ...name.children] : [])],
	};
	return { type: 'blockquote', children: [head, ...rest] };
}

function film({ title, url, serviceName }: Embed, base: string): Nodes {
	const link = {
		type: 'link' as const,
		url: URL.parse(url, base)?.href ?? url,
		children: [{ type: 'text' as const, value: title }],
	};
	return { type: 'paragraph', children: [link, { type: 'text', value: ` (${serviceName})` }] };
}

function codeIn({ children }: Element): CodeData | undefined {
	const code = children.find((child) => child.type === 'element' && child.data?.code);
	return code?.type === 'element' ? code.data?.code : undefined;
}
