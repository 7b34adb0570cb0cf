import type { Text } from 'mdast';

/**
 * Offsets in a text of the signs that its author wrote with a backslash before them, so that they
 * mean nothing. Where the source cannot be followed, as across lines of a quotation, none are.
 */
export function escapedIn({ value, position }: Text, source: string): ReadonlySet<number> {
	const raw = source.slice(position?.start.offset, position?.end.offset);
	const escaped = new Set<number>();
	if (!raw.includes('\\')) return escaped;
	let from = 0;
	for (let at = 0; at < value.length; at++, from++) {
		const isEscape = (): boolean => raw[from] === '\\' && raw[from + 1] === value[at];
		// What lines begin with in lists and quotations is not part of the text.
		if (value[at - 1] === '\n')
			while (from < raw.length && raw[from] !== value[at] && !isEscape()) from++;
		if (isEscape()) {
			escaped.add(at);
			from++;
		}
		if (raw[from] !== value[at]) break;
	}
	return escaped;
}
