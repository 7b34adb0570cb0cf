import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsIn } from '../elements.ts';
import { valueOf } from './declarations.ts';
import { type Article, quote, type Report } from './report.ts';
import { outwards, type Spot } from './spots.ts';
import { phoneColumn, widthInEm } from './text-width.ts';

/** Code keeps every space and every line. */
export function checkCode({ spots }: Article, report: Report): void {
	for (const spot of spots) {
		const { tagName } = spot.node;
		if (tagName === 'pre') checkPre(spot, report);
		if (tagName === 'code' && isBlock(spot)) checkBlock(spot, report);
	}
}

/** A piece of code in a sentence has neither lines nor a box. */
function isBlock({ node, style, parent }: Spot): boolean {
	if (parent?.node.tagName === 'pre') return true;
	const display = valueOf(style, 'display') ?? '';
	return display.includes('block') || elementsIn(node).some(({ tagName }) => tagName === 'br');
}

function checkBlock(spot: Spot, report: Report): void {
	const faults = new Set<string>();
	const around = [...outwards(spot)].slice(0, 2);
	const keepsSpace = around.some(({ style }) =>
		/^pre|break-spaces/.test(valueOf(style, 'white-space') ?? ''),
	);
	collect(spot.node, faults);
	// Not even there: the editor's own code blocks keep it, ours are no such blocks.
	if (keepsSpace) faults.delete('space that collapses');
	for (const found of faults) report('K1', { found: `${found} in code`, at: spot });
}

function collect(node: Element, faults: Set<string>): void {
	for (const child of node.children) {
		if (child.type === 'text') {
			if (child.value.includes('\t')) faults.add('tab');
			if (/[\r\n]/.test(child.value)) faults.add('end of line');
			if (/^ | $|[ \u00a0] | \u00a0/.test(child.value)) faults.add('space that collapses');
		}
		if (child.type !== 'element') continue;
		if (child.tagName !== 'span' && child.tagName !== 'br') faults.add(quote(`<${child.tagName}>`));
		collect(child, faults);
	}
}

/** An ordinary letter of code, in sizes of its text. */
const letter = 0.6;

function checkPre(spot: Spot, report: Report): void {
	const { node, style } = spot;
	if (/pre-wrap|pre-line|break-spaces|normal/.test(valueOf(style, 'white-space') ?? '')) return;
	const size = Number.parseFloat(valueOf(style, 'font-size') ?? '') || 14;
	const width =
		linesOf(node).reduce((most, line) => Math.max(most, widthInEm(line, letter)), 0) * size;
	if (width <= phoneColumn) return;
	report('K2', { found: `line of some ${Math.round(width)} px in \`<pre>\``, at: spot });
}

function linesOf(node: Element): string[] {
	const withBreaks = (each: Element): string =>
		each.children
			.map((child) => {
				if (child.type !== 'element') return toString(child);
				return child.tagName === 'br' ? '\n' : withBreaks(child);
			})
			.join('');
	return withBreaks(node).split('\n');
}
