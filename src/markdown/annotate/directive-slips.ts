import type { Element } from 'hast';
import type { VFile } from 'vfile';
import { isDirective } from '../directive-names.ts';
import { report } from './report.ts';

/** Where colons become text: a paragraph, or a row that a table took for its last. */
const holders = new Set(['p', 'td']);

/**
 * A container ends at the first fence that is as long as its own, so that one of three colons within
 * another of three ends the outer one: the inner one is left without an end.
 */
export function reportUnclosed(node: Element, file: VFile): void {
	const end = node.position?.end.line;
	const last = end === undefined ? undefined : linesOf(file)[end - 1];
	if (last === undefined || /:{3,}\s*$/.test(last)) return;
	const name = String(node.properties['dataName']);
	report(file, node, {
		code: 'directive/unclosed',
		message: `Unexpected end of \`:::${name}\`, expected \`:::\` on a line of its own`,
		hint: 'A container around another one has more colons: `::::tabs` around `:::tab`.',
	});
}

/** Colons that are text because of a slip: `::: note`, as VitePress has it, or an end of nothing. */
export function reportStrayColons(node: Element, file: VFile): void {
	const [first] = node.children;
	if (!holders.has(node.tagName) || first?.type !== 'text' || !first.value.startsWith(':::'))
		return;
	const { start, end } = node.position ?? {};
	// The end of a directive that is not ours has its directive's place.
	const isAlone = start?.line === end?.line;
	if (isAlone && /^:+\s*$/.test(first.value)) {
		report(file, node, {
			code: 'directive/stray-end',
			message: `Unexpected \`${first.value.trim()}\`, expected a directive before it that it ends`,
			hint: 'Leave an empty line before it. A container around another one has more colons.',
		});
	}
	const [, colons = '', name = ''] = /^(:{3,})[ \t]+([\w-]+)/.exec(first.value) ?? [];
	if (!isDirective(name, 'container')) return;
	report(file, node, {
		code: 'directive/space',
		message: `Unexpected space in \`${colons} ${name}\`, expected \`${colons}${name}\``,
		hint: `A title stands in brackets: \`${colons}${name}[Title]\`. The text is shown as it stands.`,
	});
}

declare module 'vfile' {
	interface DataMap {
		/** Split once for each file. */
		sourceLines?: string[];
	}
}

function linesOf(file: VFile): string[] {
	return (file.data.sourceLines ??= String(file).split('\n'));
}
