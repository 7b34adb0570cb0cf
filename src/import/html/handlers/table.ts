import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { RootContent, Table, TableCell } from 'mdast';
import type { Counts, Note } from '../../ledger/finding.ts';
import { descendants, excerpt, isBlock } from '../dom.ts';
import { toPhrasing } from '../to-phrasing.ts';

declare module 'mdast' {
	/** Names that the table handler of hast-util-to-mdast looks for, and takes away. */
	interface TableCellData {
		hastUtilToMdastTemporaryColSpan?: unknown;
		hastUtilToMdastTemporaryRowSpan?: unknown;
	}
}

/** A table, with a note of what the grid of Markdown added. */
export function tableHandler(note: Note): Handle {
	return (state, element) => {
		const table = defaultHandlers.table(state, element);
		if (table.type === 'table') noteGrid(element, table, note);
		return table;
	};
}

function noteGrid(element: Element, table: Table, note: Note): void {
	const rows = table.children.length - descendants(element, 'tr').length;
	const outCells = table.children.reduce((sum, row) => sum + row.children.length, 0);
	const cells = outCells - descendants(element, 'td', 'th').length;
	const where = excerpt(element);
	if (rows > 0) {
		const why = 'a Markdown table has a header row: an empty one was added';
		const columns = table.children[0]?.children.length ?? 0;
		note({
			level: 'unsure',
			construct: 'table without header',
			why,
			where,
			delta: { tableRows: rows, tableCells: columns },
		});
		if (cells === columns) return;
		noteCells(cells - columns, where, note);
	} else if (cells !== 0) noteCells(cells, where, note);
}

function noteCells(cells: number, where: string, note: Note): void {
	const why = `cells that were merged or missing are ${cells} empty ones now`;
	note({ level: 'unsure', construct: 'merged cells', why, where, delta: { tableCells: cells } });
}

/** A cell holds one line: blocks in it are parted by `<br>`. */
export function cellHandler(note: Note): Handle {
	return (state, element) => {
		let breaks = 0;
		const children = toPhrasing(contentOf(state, element), '<br>', () => breaks++);
		if (
			descendants(element, 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr')
				.length > 0
		) {
			const why = 'a cell holds one line: its blocks are lines now';
			note({
				level: 'unsure',
				construct: 'blocks in a cell',
				why,
				where: excerpt(element),
				delta: { ...lostBlocks(element), breaks },
			});
		} else if (breaks > 0) {
			const why = 'a cell holds one line: paragraphs are parted by <br>';
			note({
				level: 'changed',
				construct: 'paragraphs in a cell',
				why,
				where: excerpt(element),
				delta: { breaks },
			});
		}
		const cell: TableCell = { type: 'tableCell', children };
		const { colSpan, rowSpan } = element.properties;
		const span = {
			hastUtilToMdastTemporaryColSpan: colSpan,
			hastUtilToMdastTemporaryRowSpan: rowSpan,
		};
		return colSpan || rowSpan ? { ...cell, data: span } : cell;
	};
}

function contentOf(state: State, element: Element): RootContent[] {
	return state.all(element);
}

function lostBlocks(element: Element): Counts {
	const count = (...names: string[]): number =>
		-descendants(element, ...names).filter(isBlock).length;
	return {
		lists: count('ul', 'ol'),
		listItems: count('li'),
		quotes: count('blockquote'),
		headings: count('h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
		rules: count('hr'),
	};
}
