import type { Locale } from '../../domain/i18n/locale.ts';

interface Table {
	caption: string;
	head: readonly string[];
	rows: readonly (readonly string[])[];
}

/** A captioned table in Markdown; signs that would end a cell are kept apart. */
export function markdownTable(locale: Locale, { caption, head, rows }: Table): string {
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
	const lines = [line(head), line(head.map(() => ':---')), ...rows.map(line)];
	return `${locale === 'en' ? 'Table: ' : '表：'}${caption}\n\n${lines.join('\n')}`;
}
