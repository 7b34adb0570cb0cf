import type { Element, ElementContent } from 'hast';
import { visit } from '../visit.ts';

/**
 * The typesetter numbers each line of `align` by CSS counters; formulas are numbered by their own
 * id here. What an author tagged by hand stays, with the cells that push it to the edge.
 */
export function dropAutomaticTags(math: Element): void {
	visit(math, 'element', (table) => {
		if (table.tagName !== 'mtable') return;
		const rows = table.children.filter((row) => row.type === 'element');
		if (!rows.some(holdsTag)) {
			for (const row of rows) dropGlue(row);
			dropClass(table, 'wide');
		}
		visit(table, 'element', (text) => {
			text.children = text.children.filter(
				(child) => child.type !== 'element' || child.tagName !== 'span',
			);
		});
	});
}

function holdsTag(row: Element): boolean {
	let found = false;
	visit(row, 'element', (node) => {
		found ||= hasClass(node, 'tml-tag');
	});
	return found;
}

function isGlue(cell: ElementContent): boolean {
	return cell.type === 'element' && hasClass(cell, 'glue');
}

/** What was the second cell is the first, which keeps no distance. */
function dropGlue(row: Element): void {
	row.children = row.children.filter((cell) => !isGlue(cell));
	const [first] = row.children;
	if (first?.type === 'element') dropClass(first, 'gap-l100', 'gap-l0');
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
	return Array.isArray(className) && className.includes(name);
}

function dropClass({ properties }: Element, name: string, instead?: string): void {
	const { className } = properties;
	if (!Array.isArray(className) || !className.includes(name)) return;
	const rest = className.filter((each) => each !== name);
	if (instead) rest.push(instead);
	if (rest.length > 0) properties['className'] = rest;
	else delete properties['className'];
}
