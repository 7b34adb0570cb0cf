import { codeIn } from '../body-tree.ts';
import type { ChapterParts } from '../chapter-parts.ts';
import type { Edit } from '../edits.ts';
import { within } from '../stretches.ts';

// Nobody writes longer ones; a paragraph ends them.
const inLine = /\\\\\(([^\n$]{1,500}?)\\\\\)/g;
const onItsOwn = /\\\\\[((?:[^\n$]|\n(?![ \t]*\n)){1,2000}?)\\\\\]/g;

/** MathJax in mdBook, `\\( x \\)` and `\\[ x \\]`, which would show its signs. */
export function convertFormulas({ draft, tree, input, report }: ChapterParts): Edit[] {
	const { text } = draft;
	if (input.dialect !== 'mdbook' || !/\\\\[([]/.test(text)) return [];
	const codeAt = within(codeIn(tree, text));
	const convert = (pattern: RegExp, write: (tex: string) => Omit<Edit, 'start' | 'end'>): Edit[] =>
		[...text.matchAll(pattern)].flatMap(({ 0: source, 1: inside = '', index }) => {
			const tex = inside.trim();
			if (tex === '' || codeAt(index)) return [];
			report.add('converted', 'formula', { line: draft.lineOf(index) });
			return [{ start: index, end: index + source.length, ...write(tex) }];
		});
	return [
		...convert(inLine, (tex) => ({ text: `$${tex}$` })),
		...convert(onItsOwn, (tex) => ({ text: `$$\n${tex}\n$$`, before: 'blank', after: 'blank' })),
	];
}
