const frontMatter = /^\s*---[^\S\n]*\n(?:[\s\S]*?\n)?[^\S\n]*---[^\S\n]*(?:\n|$)/g;
const directive = /%%\{[\s\S]*?\}%%/g;
// As mermaid's own: it takes the empty lines before a comment with it.
const comment = /^\s*%%(?!\{)[^\n]+\n?/gm;
const leading = /^\s+/g;

/**
 * Line of a source, from 1, by its number in what mermaid's parsers see: mermaid takes front matter,
 * directives and comments out first, and counts afterwards.
 */
export function originalLine(source: string, line: number): number {
	let text = source;
	// By UTF-16 units, as regular expressions count.
	let offsets = Array.from({ length: source.length }, (_, index) => index);
	for (const pattern of [frontMatter, directive, comment, leading]) {
		const kept: number[] = [];
		let from = 0;
		for (const match of text.matchAll(pattern)) {
			kept.push(...offsets.slice(from, match.index));
			from = match.index + match[0].length;
		}
		kept.push(...offsets.slice(from));
		offsets = kept;
		text = text.replace(pattern, '');
	}
	const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
	// A parser that runs out of text names the line after the last.
	const last = text.trimEnd().length;
	const start = Math.min(starts[line - 1] ?? last, last);
	const offset = offsets[start] ?? source.trimEnd().length;
	return source.slice(0, offset).split('\n').length;
}
