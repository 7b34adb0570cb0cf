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
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '../../domain/text/nearest.ts';
import { report } from '../annotate/report.ts';
import { type DirectiveKind, directiveKinds, isDirective, namesOf } from '../directive-names.ts';

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
	visit(tree, (node, index, parent) => {
		if (!isDirectiveNode(node) || !parent || index === undefined) return undefined;
		const kind = kindOf[node.type];
		if (isDirective(node.name, kind)) return undefined;
		if (file) reportNearMiss(node, kind, file);
		const restored = restore(node, source);
		// Text goes where phrasing stood and paragraphs where blocks stood: the parent takes both.
		parent.children.splice(index, 1, ...(restored as typeof parent.children));
		if (node.type === 'textDirective')
			joinTexts(parent.children as Nodes[], index, restored.length);
		return Math.max(0, index - 1);
	});
}

function isDirectiveNode(node: Nodes): node is Directives {
	return Object.hasOwn(kindOf, node.type);
}

function restore(node: Directives, source: string): Nodes[] {
	if (node.type === 'containerDirective') return restoreContainer(node, source);
	const inline = restoreInline(node, source);
	return node.type === 'leafDirective' ? [paragraph(inline, node)] : inline;
}

/** The source before and after the children stays as it was typed. */
function restoreInline(node: TextDirective | LeafDirective, source: string): PhrasingContent[] {
	const { start, end } = offsetsOf(node);
	const first = node.children[0];
	const last = node.children.at(-1);
	if (!first || !last) return [text(source, start, end)];
	return [
		text(source, start, offsetsOf(first).start),
		...node.children,
		text(source, offsetsOf(last).end, end),
	];
}

function restoreContainer(node: ContainerDirective, source: string): Flow[] {
	const { start, end } = offsetsOf(node);
	const [label, ...rest] = node.children;
	const isLabel = label?.type === 'paragraph' && label.data?.directiveLabel === true;
	const lineEnd = source.indexOf('\n', start);
	const openEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
	const opening =
		isLabel && label.children.length > 0
			? [
					text(source, start, offsetsOf(label).start + 1),
					...label.children,
					text(source, offsetsOf(label).end - 1, openEnd),
				]
			: [text(source, start, openEnd)];
	const [fence = ''] = /:{3,}[ \t]*$/.exec(source.slice(openEnd, end)) ?? [];
	const closing = fence ? [paragraph([text(source, end - fence.length, end)], node)] : [];
	return [paragraph(opening, node), ...(isLabel ? rest : node.children), ...closing];
}

function paragraph(children: PhrasingContent[], { position }: Directives): Paragraph {
	return { type: 'paragraph', children, ...(position ? { position } : {}) };
}

function text(source: string, start: number, end: number): PhrasingContent {
	const place = pointsOf(source, start, end);
	return { type: 'text', value: source.slice(start, end), position: place };
}

function pointsOf(source: string, start: number, end: number) {
	const point = (offset: number) => {
		const before = source.slice(0, offset);
		return {
			line: before.split('\n').length,
			column: offset - before.lastIndexOf('\n'),
			offset,
		};
	};
	return { start: point(start), end: point(end) };
}

/** One text node where the parser would have made one, so that later readers see whole sentences. */
function joinTexts(siblings: Nodes[], index: number, length: number): void {
	for (let at = Math.min(index + length, siblings.length - 1); at >= Math.max(index, 1); at--) {
		const [before, after] = [siblings[at - 1], siblings[at]];
		if (before?.type !== 'text' || after?.type !== 'text') continue;
		before.value += after.value;
		if (before.position && after.position) before.position.end = after.position.end;
		siblings.splice(at, 1);
	}
}

function offsetsOf(node: Nodes): { start: number; end: number } {
	const { start, end } = node.position ?? {};
	return { start: start?.offset ?? 0, end: end?.offset ?? 0 };
}

/** Only blocks: a colon within a sentence is nearly always just that. */
function reportNearMiss(node: Directives, kind: DirectiveKind, file: VFile): void {
	if (kind === 'text') return;
	const known = Object.hasOwn(directiveKinds, node.name);
	const meant = known ? node.name : nearest(node.name, namesOf(kind));
	if (!meant) return;
	const colons = kind === 'leaf' ? '::' : ':::';
	report(file, node, {
		code: 'markdown/unknown-directive',
		message: `Unexpected directive \`${colons}${node.name}\`, expected one that Bimo knows`,
		hint: known
			? `\`${node.name}\` is written with ${colonsOf(node.name)}; the text is shown as it stands.`
			: `Did you mean \`${colons}${meant}\`? The text is shown as it stands.`,
	});
}

const colonsByKind = { text: 'one colon', leaf: 'two colons', container: 'three colons' };

function colonsOf(name: string): string {
	const kinds: Partial<Record<string, readonly DirectiveKind[]>> = directiveKinds;
	return (kinds[name] ?? []).map((kind) => colonsByKind[kind]).join(' or ');
}
