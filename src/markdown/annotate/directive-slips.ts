import type { Element, ElementContent } from 'hast';
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
	if (!holders.has(node.tagName) || first?.type !== 'text' || !/^[:：]{2}/.test(first.value))
		return;
	reportFullWidth(node, first.value, file);
	reportLeaf(node, first.value, file);
	if (!first.value.startsWith(':::')) return;
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

/** `：：：note`, as a Chinese keyboard has it. */
function reportFullWidth(node: Element, text: string, file: VFile): void {
	const [, colons = '', name = ''] = /^([:：]*：[:：]*)[ \t]*([\w-]+)/.exec(text) ?? [];
	const kind = colons.length === 2 ? 'leaf' : 'container';
	if (!isDirective(name, kind)) return;
	const meant = ':'.repeat(colons.length);
	report(file, node, {
		code: 'directive/full-width',
		message: `Unexpected full-width colons in \`${colons}${name}\`, expected \`${meant}${name}\``,
		hint: 'Brackets and braces are half-width, too. The text is shown as it stands.',
	});
}

/** `::card [Title]`, or words behind it: one that shares its line is text. */
function reportLeaf(node: Element, text: string, file: VFile): void {
	const [, name = ''] = /^::([\w-]+)/.exec(text) ?? [];
	if (!isDirective(name, 'leaf')) return;
	report(file, node, {
		code: 'directive/line',
		message: `Unexpected text beside \`::${name}\`, expected \`::${name}[Title]{…}\` alone on its line`,
		hint: 'There is no space before the bracket and the brace. The text is shown as it stands.',
	});
}

/** A label that its directive has no place for, as a paragraph before it. */
export function strayLabel(node: Element, label: ElementContent[], file: VFile): Element[] {
	const name = String(node.properties['dataName']);
	report(file, node, {
		code: 'directive/label',
		message: `Unexpected title of \`:::${name}\`, expected none`,
		hint: 'It is shown before it; `:::figure[…]` gives anything a caption.',
	});
	const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children: label };
	return [{ type: 'element', tagName: 'p', properties: {}, children: [strong] }];
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
