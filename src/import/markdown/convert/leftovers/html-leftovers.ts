import { visit } from '../../../../markdown/visit.ts';
import { stretchOf } from '../body-tree.ts';
import type { ChapterParts } from '../chapter-parts.ts';
import type { Edit } from '../edits.ts';

const namedAnchor = /^<a\s(?![^<>]*\b(?:id|href)\s*=)[^<>]*\bname(?=\s*=)/i;

/** Comments stay, also those for other tools, as they may part lists; `<a name>` → `<a id>`. */
export function convertHtml({ draft, tree, report }: ChapterParts): Edit[] {
	const edits: Edit[] = [];
	visit(tree, 'html', (node) => {
		const [start, end] = stretchOf(node);
		const source = draft.text.slice(start, end);
		const line = draft.lineOf(start);
		if (source.startsWith('<!--')) {
			const isMore = /^<!--\s*more\s*-->/i.test(source);
			const note = isMore ? 'nothing is cut off there' : 'readers do not see it';
			report.add('kept', isMore ? '<!--more-->' : 'comment', { line, note });
		}
		edits.push(...stylesIn(source, start, (what) => report.add('dropped', what, { line })));
		const anchor = namedAnchor.exec(source.slice(0, 500));
		if (!anchor) return;
		const at = start + anchor[0].length;
		report.add('converted', 'anchor', { line, note: '`name` → `id`' });
		edits.push({ start: at - 'name'.length, end: at, text: 'id' });
	});
	return edits;
}

const tag = /<[a-z][\w-]*(?=\s)(?:"[^"]*"|'[^']*'|[^<>"'])*>/gi;
const style = /\s+style\s*=\s*(?:"[^"]*"|'[^']*')/i;

/** Pages have no styles within tags, and would report each. */
function stylesIn(source: string, start: number, tell: (what: string) => void): Edit[] {
	if (/^<(?:!|pre|script|style|textarea)/i.test(source) || !source.includes('style')) return [];
	return [...source.matchAll(tag)].flatMap(({ 0: whole, index }) => {
		const match = style.exec(whole);
		if (!match) return [];
		tell('style of a tag');
		const at = start + index + match.index;
		return [{ start: at, end: at + match[0].length, text: '' }];
	});
}
