import type {
	BlockContent,
	DefinitionContent,
	Nodes,
	Paragraph,
	PhrasingContent,
	Root,
} from 'mdast';
import type {
	ContainerDirective,
	Directives,
	LeafDirective,
	TextDirective,
} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { type DirectiveKind, isDirective } from '../directive-names.ts';
import { reportNearMiss } from './near-miss.ts';
import { pointsIn } from './points.ts';

type Flow = BlockContent | DefinitionContent;

const kindOf = {
	textDirective: 'text',
	leafDirective: 'leaf',
	containerDirective: 'container',
} as const satisfies Record<Directives['type'], DirectiveKind>;

/**
 * Turns every directive that is not ours back into its text: `3:1`, `10:30`, `a:b`, `::before`.
 * A name that is nearly one of ours is reported, where a file is given to report to.
 */
export function restoreDirectives(tree: Root, source: string, file?: VFile): void {
	restoreIn(tree, { source, pointOf: pointsIn(source), file });
}

interface Restorer {
	source: string;
	pointOf: ReturnType<typeof pointsIn>;
	file: VFile | undefined;
}

function restoreIn(parent: Nodes, restorer: Restorer): void {
	if (!('children' in parent)) return;
	const children: Nodes[] = [];
	let isChanged = false;
	for (const child of parent.children) {
		restoreIn(child, restorer);
		if (!isDirectiveNode(child) || isOurs(child)) {
			if (isChanged) append(children, child);
			else children.push(child);
			continue;
		}
		isChanged = true;
		if (restorer.file) reportNearMiss(child, kindOf[child.type], restorer.file);
		for (const node of restore(child, restorer)) append(children, node);
	}
	// Text goes where phrasing stood and paragraphs where blocks stood: the parent takes both.
	if (isChanged) parent.children = children as typeof parent.children;
}

/** One text node where the parser would have made one, so that later readers see whole sentences. */
function append(children: Nodes[], node: Nodes): void {
	const before = children.at(-1);
	if (before?.type !== 'text' || node.type !== 'text') {
		children.push(node);
		return;
	}
	before.value += node.value;
	if (before.position && node.position) before.position.end = node.position.end;
}

function isDirectiveNode(node: Nodes): node is Directives {
	return Object.hasOwn(kindOf, node.type);
}

/** Within a sentence all that we define have brackets: `note:kbd` is just words. */
function isOurs(node: Directives): boolean {
	if (node.type === 'textDirective' && node.children.length === 0) return false;
	return isDirective(node.name, kindOf[node.type]);
}

function restore(node: Directives, restorer: Restorer): Nodes[] {
	if (node.type === 'containerDirective') return restoreContainer(node, restorer);
	const inline = restoreInline(node, restorer);
	return node.type === 'leafDirective' ? [paragraph(inline, node)] : inline;
}

/** The source before and after the children stays as it was typed. */
function restoreInline(node: TextDirective | LeafDirective, restorer: Restorer): PhrasingContent[] {
	const { start, end } = offsetsOf(node);
	const first = node.children[0];
	const last = node.children.at(-1);
	if (!first || !last) return [text(start, end, restorer)];
	return [
		text(start, offsetsOf(first).start, restorer),
		...node.children,
		text(offsetsOf(last).end, end, restorer),
	];
}

function restoreContainer(node: ContainerDirective, restorer: Restorer): Flow[] {
	const { source } = restorer;
	const { start, end } = offsetsOf(node);
	const [label, ...rest] = node.children;
	const isLabel = label?.type === 'paragraph' && label.data?.directiveLabel === true;
	const lineEnd = source.indexOf('\n', start);
	const openEnd =
		lineEnd < 0 || lineEnd > end ? end : lineEnd - Number(source[lineEnd - 1] === '\r');
	const opening =
		isLabel && label.children.length > 0
			? [
					text(start, offsetsOf(label).start + 1, restorer),
					...label.children,
					text(offsetsOf(label).end - 1, openEnd, restorer),
				]
			: [text(start, openEnd, restorer)];
	// One that nothing closes ends with its text, which may end with colons.
	const from = Math.max(openEnd, offsetsOf(node.children.at(-1) ?? node).end);
	const lastLine = source.slice(Math.max(from, source.lastIndexOf('\n', end - 1) + 1), end);
	const [fence = ''] = /:{3,}[ \t]*$/.exec(lastLine) ?? [];
	const closing = fence ? [paragraph([text(end - fence.length, end, restorer)], node)] : [];
	return [paragraph(opening, node), ...(isLabel ? rest : node.children), ...closing];
}

function paragraph(children: PhrasingContent[], { position }: Directives): Paragraph {
	return { type: 'paragraph', children, ...(position ? { position } : {}) };
}

function text(start: number, end: number, { source, pointOf }: Restorer): PhrasingContent {
	const value = source.slice(start, end);
	return { type: 'text', value, position: { start: pointOf(start), end: pointOf(end) } };
}

function offsetsOf(node: Nodes): { start: number; end: number } {
	const { start, end } = node.position ?? {};
	return { start: start?.offset ?? 0, end: end?.offset ?? 0 };
}
