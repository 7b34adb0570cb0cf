import type { Directives } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { nearest } from '../../domain/text/nearest.ts';
import { report } from '../annotate/report.ts';
import { type DirectiveKind, directiveKinds, namesOf } from '../directive-names.ts';

/**
 * Reports a directive whose name is nearly one of ours, or is written in another way. Only blocks: a
 * colon within a sentence is nearly always just that.
 */
export function reportNearMiss(node: Directives, kind: DirectiveKind, file: VFile): void {
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
