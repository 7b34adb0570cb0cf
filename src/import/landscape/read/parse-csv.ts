/** A row with its cells, and the line on which it begins, from 1. */
export interface CsvRow {
	line: number;
	cells: string[];
}

export interface ParsedCsv {
	rows: CsvRow[];
	/** The line of a quotation mark that nothing closes; undefined: there is none. */
	openQuote: number | undefined;
}

const delimiters = [',', ';', '\t'] as const;

/**
 * Reads RFC 4180, and what spreadsheets make of it: semicolons or tabs, `sep=;`, any line ends,
 * quotation marks within a bare cell. A quoted cell may hold lines. In one pass.
 */
export function parseCsv(source: string): ParsedCsv {
	const [, stated, rest = source] = /^sep=([,;\t])\r?\n([^]*)$/i.exec(source) ?? [];
	const reader = new Reader(rest, stated ?? delimiterOf(rest), stated === undefined ? 1 : 2);
	return reader.read();
}

/** The one that stands most often in the first line, outside of quotation marks. */
function delimiterOf(text: string): string {
	const [first = ''] = text.replace(/"[^"]*"/g, '').split('\n', 1);
	const count = (sign: string): number => first.split(sign).length;
	return delimiters.reduce((best, each) => (count(each) > count(best) ? each : best));
}

class Reader {
	readonly #text: string;
	readonly #delimiter: string;
	readonly #rows: CsvRow[] = [];
	#at = 0;
	#line: number;

	constructor(text: string, delimiter: string, line: number) {
		this.#text = text;
		this.#delimiter = delimiter;
		this.#line = line;
	}

	read(): ParsedCsv {
		while (this.#at < this.#text.length) {
			const row: CsvRow = { line: this.#line, cells: [] };
			const open = this.#readRow(row);
			// A line without anything is no row.
			if (row.cells.some((cell) => cell !== '')) this.#rows.push(row);
			if (open !== undefined) return { rows: this.#rows, openQuote: open };
		}
		return { rows: this.#rows, openQuote: undefined };
	}

	/** Returns the line of a quotation mark that stays open. */
	#readRow(row: CsvRow): number | undefined {
		for (;;) {
			const start = this.#line;
			const cell = this.#text[this.#at] === '"' ? this.#quoted() : this.#bare();
			if (cell === undefined) return start;
			row.cells.push(cell);
			const sign = this.#text[this.#at];
			if (sign === this.#delimiter) {
				this.#at++;
				continue;
			}
			this.#endLine();
			return undefined;
		}
	}

	#endLine(): void {
		if (this.#text[this.#at] === '\r') this.#at++;
		if (this.#text[this.#at] === '\n') this.#at++;
		this.#line++;
	}

	#bare(): string {
		const stop = new RegExp(`[${this.#delimiter}\\r\\n]|$`, 'g');
		stop.lastIndex = this.#at;
		const end = stop.exec(this.#text)?.index ?? this.#text.length;
		const cell = this.#text.slice(this.#at, end);
		this.#at = end;
		return cell.trim();
	}

	/** Undefined: nothing closes it. What follows its closing mark belongs to it. */
	#quoted(): string | undefined {
		const pieces: string[] = [];
		let from = this.#at + 1;
		for (;;) {
			const end = this.#text.indexOf('"', from);
			if (end < 0) return undefined;
			pieces.push(this.#text.slice(from, end));
			from = end + 1;
			if (this.#text[from] !== '"') break;
			pieces.push('"');
			from++;
		}
		const inside = pieces.join('');
		this.#line += inside.split('\n').length - 1;
		this.#at = from;
		return (inside + this.#bare()).trim();
	}
}
