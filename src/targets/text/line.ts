/** Plain text on a line of Markdown: no end of a line begins something else, no sign means more. */
export function line(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[[\]\\<*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}
