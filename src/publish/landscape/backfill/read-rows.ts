import type { Issue } from '../../../domain/issue.ts';
import { parseCsv } from '../../../import/landscape/read/parse-csv.ts';

/** A row of a dated file: what it says by the name of its column. */
export interface Row {
	/** From 1; of JSON, the number of the item. */
	line: number;
	cells: Readonly<Record<string, unknown>>;
	/** True where every cell is text: numbers and days are to be read from it. */
	isText: boolean;
}

/** Reads NDJSON, an array of JSON, or CSV with a header: by what stands at the beginning. */
export function readRows(text: string, file: string): { rows: Row[]; issues: Issue[] } {
	const body = text.replace(/^\uFEFF/, '');
	const [first = ''] = body.trimStart();
	if (first === '[') return fromArray(body, file);
	return first === '{' ? fromLines(body, file) : fromCsv(body, file);
}

function fromArray(text: string, file: string): { rows: Row[]; issues: Issue[] } {
	const list = parse(text);
	if (!Array.isArray(list)) {
		return { rows: [], issues: [rowIssue(file, 1, 'Unexpected end of JSON, expected an array')] };
	}
	return collect(
		list.map((value: unknown, index) => ({ line: index + 1, value })),
		file,
	);
}

function fromLines(text: string, file: string): { rows: Row[]; issues: Issue[] } {
	const lines = text.split('\n').flatMap((raw, index) => {
		return raw.trim() ? { line: index + 1, value: parse(raw) } : [];
	});
	return collect(lines, file);
}

function collect(
	values: readonly { line: number; value: unknown }[],
	file: string,
): { rows: Row[]; issues: Issue[] } {
	const rows: Row[] = [];
	const issues: Issue[] = [];
	for (const { line, value } of values) {
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
			rows.push({ line, cells: { ...value }, isText: false });
		} else issues.push(rowIssue(file, line, 'Unexpected row, expected an object of JSON'));
	}
	return { rows, issues };
}

function fromCsv(text: string, file: string): { rows: Row[]; issues: Issue[] } {
	const { rows: all, openQuote } = parseCsv(text);
	if (openQuote !== undefined) {
		const message = 'Unexpected end of the file, expected the quotation mark that ends a cell';
		return { rows: [], issues: [rowIssue(file, openQuote, message)] };
	}
	const [head, ...body] = all;
	if (!head) return { rows: [], issues: [rowIssue(file, 1, 'Unexpected end, expected a header')] };
	const issues = body
		.filter(({ cells }) => cells.length > head.cells.length)
		.map(({ line, cells }) =>
			rowIssue(
				file,
				line,
				`Unexpected ${cells.length} cells, expected ${head.cells.length} as in the header`,
			),
		);
	const rows = body.map(({ line, cells }) => ({
		...{ line, isText: true },
		cells: Object.fromEntries(head.cells.map((name, index) => [name.trim(), cells[index] ?? ''])),
	}));
	return { rows, issues };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Something wrong with a row. */
export function rowIssue(file: string, line: number, message: string, hint?: string): Issue {
	return {
		code: 'landscape/backfill',
		...{ severity: 'error', message, file, line },
		...(hint !== undefined && { hint }),
	};
}
