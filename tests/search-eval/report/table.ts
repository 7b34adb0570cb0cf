/** Columns of text, the first to the left and the others to the right; `-` under the heads. */
export function tableOf(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
	);
	const lines = rows.map((row) =>
		row
			.map((cell, column) => {
				const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
				return column === 0 ? cell + gap : gap + cell;
			})
			.join('  ')
			.trimEnd(),
	);
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** Chinese characters are twice as wide in a terminal. */
const widthOf = (text: string): number =>
	[...text].reduce((sum, sign) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(sign) ? 2 : 1), 0);
