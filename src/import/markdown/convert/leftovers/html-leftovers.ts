import { visit } from '../../../../markdown/visit.ts';
import { stretchOf } from '../body-tree.ts';
import type { ChapterParts } from '../chapter-parts.ts';
import type { Edit } from '../edits.ts';

const namedAnchor = /^<a\s(?![^<>]*\b(?:id|href)\s*=)[^<>]*\bname(?=\s*=)/i;

/** Comments that say something to another tool go, others stay; `<a name>` becomes `<a id>`. */
export function convertHtml({ draft, tree, report }: ChapterParts): Edit[] {
	const edits: Edit[] = [];
	visit(tree, 'html', (node) => {
		const [start, end] = stretchOf(node);
		const source = draft.text.slice(start, end);
		const line = draft.lineOf(start);
		const [, word] = /^<!--\s*(more|toc|tocstop|\/toc)\s*-->$/i.exec(source.trim()) ?? [];
		if (word) {
			const note = /toc/i.test(word) ? 'every chapter has its contents' : 'nothing is cut off here';
			report.add('lost', `<!--${word}-->`, { line, note });
			edits.push({ start, end, text: '' });
		} else if (source.startsWith('<!--')) {
			report.add('kept', 'comment', { line, note: 'readers do not see it' });
		}
		const anchor = namedAnchor.exec(source.slice(0, 500));
		if (!anchor) return;
		const at = start + anchor[0].length;
		report.add('converted', 'anchor', { line, note: '`name` → `id`' });
		edits.push({ start: at - 'name'.length, end: at, text: 'id' });
	});
	return edits;
}
