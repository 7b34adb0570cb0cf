/** A chapter whose name stands at the head of its pages. */
export interface RunningHead {
	/** Id of its element. */
	anchor: string;
	/** `3 The KV cache`. */
	words: string;
}

/**
 * A sheet for paper that names the book and each chapter at the head of their pages. CSS cannot take
 * these words from the page: Chromium knows no `string-set`, so each chapter has pages of a name.
 */
export function pageSheet(title: string, heads: readonly RunningHead[]): string {
	const pages = heads.map(
		({ anchor, words }, index) =>
			`@page c${index} { ${head('left', title)} ${head('right', words)} }\n` +
			`[id=${cssString(anchor)}] { page: c${index}; }\n`,
	);
	return pages.join('');
}

function head(side: 'left' | 'right', text: string): string {
	return `@top-${side} { content: ${cssString(text)}; }`;
}

/** A text between quotes, whatever it holds. */
function cssString(text: string): string {
	const escape = (sign: string): string => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `;
	return `"${text.replace(/["\\\p{Cc}<>]/gu, escape)}"`;
}
