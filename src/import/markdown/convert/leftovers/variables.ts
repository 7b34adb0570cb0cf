import { codeIn } from '../body-tree.ts';
import type { ChapterParts } from '../chapter-parts.ts';
import type { Edit } from '../edits.ts';
import { within } from '../stretches.ts';
import { asCode } from '../tags/write.ts';

/** `{{ book.title }}` of HonKit stays visible as code; in texts for Hugo it is only text. */
export function convertVariables({ draft, tree, input, report }: ChapterParts): Edit[] {
	const { dialect } = input;
	if ((dialect !== 'gitbook' && dialect !== 'hugo') || !draft.text.includes('{{')) return [];
	const codeAt = within(codeIn(tree, draft.text));
	return [...draft.text.matchAll(/\{\{[ \t]*[\w.$][^{}\n]*\}\}/g)].flatMap(
		({ 0: source, index }) => {
			if (codeAt(index)) return [];
			const line = draft.lineOf(index);
			if (dialect === 'hugo') {
				report.add('kept', 'template', { line, note: 'it is text in Hugo, too' });
				return [];
			}
			report.add('lost', 'variable', { line, note: `${source} stays in the text as code` });
			return [{ start: index, end: index + source.length, text: asCode(source) }];
		},
	);
}
