/** `Figure 3: `, `Fig. 3.1 – `, `图 3：`. A number without a mark after it may be a sentence: left alone. */
const figure =
	/^\s*(?:figure|fig\.?|图片?|圖)\s*(\d+(?:[.\-–]\d+)*)\s*(?:[:：.、|]|[-–—](?=\s))\s*/i;
const table = /^\s*(?:table|tab\.|表格?)\s*(\d+(?:[.\-–]\d+)*)\s*(?:[:：.、|]|[-–—](?=\s))\s*/i;

export interface Caption {
	text: string;
	/** The number that was written by hand, or empty. */
	number: string;
}

/** Takes a number written by hand off a caption: numbering is automatic. */
export function readCaption(text: string, subject: 'figure' | 'table'): Caption {
	const match = (subject === 'figure' ? figure : table).exec(text);
	if (!match || match[0].length === text.length) return { text: text.trim(), number: '' };
	return { text: text.slice(match[0].length).trim(), number: match[1] ?? '' };
}

/** The first words of a table's caption without the number; what follows them keeps its space. */
export function withoutNumber(text: string): string {
	return text.trimStart().replace(table, '');
}
