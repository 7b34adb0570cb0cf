/** What a program for tables takes for a formula when a cell begins with it, also in full width. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell; `null` and `undefined` are empty, which is not 0. */
export type Cell = string | number | boolean | null | undefined;

/**
 * RFC 4180, in UTF-8 with a byte order mark: without it Excel reads Chinese as Latin. Text that a
 * program for tables would compute gets an apostrophe before it (OWASP, CSV injection).
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
	const lines = rows.map((row) => row.map(cellText).join(','));
	return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
	if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
	const plain = formulaStart.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
