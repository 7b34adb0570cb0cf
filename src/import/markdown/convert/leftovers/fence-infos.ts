import { visit } from '../../../../markdown/visit.ts';
import { stretchOf } from '../body-tree.ts';
import type { ChapterParts } from '../chapter-parts.ts';
import type { Edit } from '../edits.ts';
import { highlightOptions } from '../tags/code-block.ts';

const ofMdbook =
	/^((?:`{3,}|~{3,})[ \t]*)([^\s,`{]*)((?:[ \t]*,[ \t]*[\w-]+(?:=[\w-]+)?)+)[ \t,]*$/;
const ofHugo = /^((?:`{3,}|~{3,})[ \t]*)([^\s,`{]*)[ \t]*(\{[^{}]*=[^{}]*\})[ \t]*$/;

/**
 * What a dialect writes behind the language of a block of code: `rust,editable` of mdBook,
 * `go {hl_lines=[3]}` of Hugo. Only the line that opens the block changes, never its code.
 */
export function convertInfos({ draft, tree, input, report }: ChapterParts): Edit[] {
	const { dialect } = input;
	if (dialect !== 'mdbook' && dialect !== 'hugo') return [];
	const edits: Edit[] = [];
	visit(tree, 'code', (node) => {
		const [start, end] = stretchOf(node);
		const line = draft.text.slice(start, end).split('\n', 1)[0]?.trimEnd() ?? '';
		const match = (dialect === 'mdbook' ? ofMdbook : ofHugo).exec(line);
		if (!match) return;
		const [, sign = '', language = '', extras = ''] = match;
		const options = dialect === 'hugo' ? highlightOptions(extras.slice(1, -1)) : '';
		const known = language || (dialect === 'mdbook' || options ? 'text' : '');
		const text = sign + [known, options].filter(Boolean).join(' ');
		edits.push({ start, end: start + line.length, text });
		report.add('converted', 'words behind a language', {
			line: draft.lineOf(start),
			note: `${extras.replace(/^[\s,]+/, '')} → ${options || 'nothing'}`,
		});
	});
	return edits;
}
