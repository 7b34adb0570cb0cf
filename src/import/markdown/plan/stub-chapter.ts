import { stringify } from 'yaml';
import type { Issue } from '../../../domain/issue.ts';
import type { LedgerItem } from '../chapter.ts';
import type { OutlineEntry } from '../outline/outline.ts';

/**
 * A chapter that has no file: announced by the contents, or a heading over sections. It needs a
 * text all the same, with title and description; one that is planned shows as such.
 */
export function stubChapter({ isPlanned, at, children }: OutlineEntry, title: string) {
	const isDraft = isPlanned || children.length === 0;
	const data = { title, description: title, ...(isDraft ? { draft: true } : {}) };
	const item: LedgerItem = {
		outcome: 'converted',
		what: isDraft ? 'contents: planned chapter' : 'contents: heading without a text',
		line: at.line ?? 1,
		note: isDraft ? `“${title}” shows as planned` : `“${title}” is a chapter with sections only`,
	};
	const issues: Issue[] = [];
	const pictures: string[] = [];
	return {
		text: `---\n${stringify(data, { lineWidth: 0 })}---\n`,
		title,
		description: title,
		draft: isDraft,
		ledger: [item],
		pictures,
		issues,
	};
}
