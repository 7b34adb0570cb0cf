import type { Element, ElementContent } from 'hast';
import { type CodeData, hasLines } from '../../markdown/code/code-data.ts';
import { element, text } from '../../markdown/element.ts';
import { linesToHtml, splitLines } from './code-lines.ts';

/** True for the `<pre>` around a block of code. */
export function holdsCode(node: Element): boolean {
	return node.tagName === 'pre' && codeOf(node) !== undefined;
}

function codeOf(pre: Element): Element | undefined {
	return pre.children.find(
		(child): child is Element => child.type === 'element' && child.data?.code !== undefined,
	);
}

/** The `<pre>` with its highlighted code; in pieces when lines are folded away. */
export function codeElements(pre: Element, highlighted: string): Element[] {
	const code = codeOf(pre);
	const data = code?.data?.code;
	if (!code || !data) return [pre];
	if (!hasLines(data) && !data.folds) return [withCode(pre, highlighted), ...more(data)];
	const html = hasLines(data) ? linesToHtml(highlighted, data) : splitLines(highlighted);
	if (!data.folds) return [withCode(pre, html.join('')), ...more(data)];
	return pieces(html, data.folds).map((piece) => {
		const part = withCode(named(pre, piece), piece.html.join(''));
		return piece.label === undefined ? part : fold(part, piece.label);
	});
}

/** The same block with other code in it. */
function withCode(pre: Element, html: string): Element {
	const fill = (child: ElementContent): ElementContent =>
		child.type === 'element' && child.data?.code
			? { ...child, children: [{ type: 'raw', value: html }] }
			: child;
	return { ...pre, children: pre.children.map(fill) };
}

interface Piece {
	/** The first and the last line. */
	from: number;
	to: number;
	html: string[];
	/** Of lines that are folded away. */
	label?: string;
}

function pieces(html: string[], folds: NonNullable<CodeData['folds']>): Piece[] {
	const found: Piece[] = [];
	let next = 1;
	const add = (to: number, label?: string): void => {
		if (to < next) return;
		const lines = html.slice(next - 1, to);
		found.push({ from: next, to, html: lines, ...(label === undefined ? {} : { label }) });
		next = to + 1;
	};
	for (const { lines, label } of folds) {
		add(lines[0] - 1);
		add(lines[1], label);
	}
	add(html.length);
	return found;
}

/** Each piece scrolls by itself, so each needs a name of its own. */
function named(pre: Element, { from, to }: Piece): Element {
	const lines = from === to ? `${from}` : `${from}–${to}`;
	const name = `${String(pre.properties['ariaLabel'])} · ${lines}`;
	return { ...pre, properties: { ...pre.properties, ariaLabel: name } };
}

function fold(pre: Element, label: string): Element {
	return element('details', {}, [element('summary', {}, [text(label)]), pre]);
}

/** A switch for the rest of a long block; the sheet does its work, so that no script is needed. */
function more({ long }: CodeData): Element[] {
	if (!long) return [];
	const input = element('input', { type: 'checkbox' }, []);
	return [element('label', {}, [input, { type: 'text', value: ` ${long.label}` }])];
}
