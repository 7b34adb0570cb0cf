import type { Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { report } from '../annotate/report.ts';

// An empty label, and attributes: what the parser reads of the line after the name and the label.
const read = /^(?:\[\])?(?:\{(?:"[^"\n]*"|'[^'\n]*'|[^}\n])*\})?/;

/**
 * Keeps what stands behind the opening of a container, `:::note Title`, which the parser drops: it
 * becomes the title, or the first words below the title that is there.
 */
export function keepOpeningTexts(tree: Root, source: string, file: VFile): void {
	visit(tree, 'containerDirective', (node) => {
		const label = labelOf(node);
		const text = textBehind(node, label, source);
		if (text === '') return;
		const kept: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] };
		if (!label) kept.data = { directiveLabel: true };
		node.children.splice(label ? 1 : 0, 0, kept);
		reportText(node, { text, isTitle: !label }, file);
	});
}

function labelOf({ children: [first] }: ContainerDirective): Paragraph | undefined {
	return first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined;
}

function textBehind(
	{ name, position }: ContainerDirective,
	label: Paragraph | undefined,
	source: string,
): string {
	const start = position?.start.offset ?? source.length;
	const lineEnd = source.indexOf('\n', start);
	const end = lineEnd < 0 ? source.length : lineEnd;
	const colons = /^:*/.exec(source.slice(start, end))?.[0].length ?? 0;
	const from = label?.position?.end.offset ?? start + colons + name.length;
	return source.slice(from, Math.max(from, end)).replace(read, '').trim();
}

interface Kept {
	text: string;
	isTitle: boolean;
}

function reportText(node: ContainerDirective, { text, isTitle }: Kept, file: VFile): void {
	const { name } = node;
	report(file, node, {
		code: 'directive/title',
		message: `Unexpected \`${text}\` after \`:::${name}\`, expected a title in brackets or attributes in braces`,
		hint: hintFor(name, { text, isTitle }),
	});
}

function hintFor(name: string, { text, isTitle }: Kept): string {
	if (/^[[{]/.test(text))
		return `Both stand right behind the name and end in the same line: \`:::${name}[Title]{id=x}\`.`;
	return isTitle
		? `Write \`:::${name}[${text.replace(/^[【［]|[】］]$/g, '')}]\`; it is shown as the title.`
		: 'It is shown as the first words below the title.';
}
