import type { Issue } from '../../../domain/issue.ts';
import type { RawField, RawItem } from '../raw.ts';
import { listIssue } from './list-issues.ts';
import { type CsvRow, parseCsv } from './parse-csv.ts';

/** Rows of a table, whose first one names the fields. */
export function csvItems(text: string, file: string): { items: RawItem[]; issues: Issue[] } {
	const { rows, openQuote } = parseCsv(text);
	const [head, ...body] = rows;
	const issues: Issue[] = [];
	if (openQuote !== undefined)
		issues.push(listIssue.shape(file, 'quotation mark that stays open', 'its end', openQuote));
	if (!head)
		return { items: [], issues: [listIssue.shape(file, 'empty table', 'a first row'), ...issues] };
	const names = head.cells.map((cell, index) => cell || `column ${index + 1}`);
	for (const { line, cells } of body) {
		if (cells.length <= names.length) continue;
		const found = `row of ${cells.length} cells`;
		issues.push(listIssue.shape(file, found, `${names.length}, as in the first row`, line));
	}
	const items = body.map((row) => ({
		parts: [{ file, line: row.line, fields: fieldsOf(row, names) }],
	}));
	return { items, issues };
}

function fieldsOf({ line, cells }: CsvRow, names: readonly string[]): RawField[] {
	return cells.flatMap((cell, index) =>
		// Our own tables put an apostrophe before what a spreadsheet would run.
		cell === ''
			? []
			: [
					{
						name: names[index] ?? `column ${index + 1}`,
						value: cell.replace(/^'(?=[=+\-@])/, ''),
						line,
					},
				],
	);
}
