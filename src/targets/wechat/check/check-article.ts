import type { Issue } from '../../../domain/issue.ts';
import { isTree, readHtml, readLimits, type Unreadable } from '../read-html.ts';
import { checkAttributes } from './attributes.ts';
import { checkBoxes } from './boxes.ts';
import type { CheckInput } from './check-input.ts';
import { checkCode } from './code.ts';
import { checkContrast } from './contrast.ts';
import { checkDrawings } from './drawings.ts';
import { checkElements } from './elements.ts';
import { IssueList } from './issue-list.ts';
import { checkLength } from './length.ts';
import { checkNotes } from './notes.ts';
import { checkPayload } from './payload.ts';
import { checkPictures } from './pictures.ts';
import type { Article, Report } from './report.ts';
import { checkStructure } from './structure.ts';
import { checkStyles } from './styles.ts';
import { checkText } from './text.ts';
import { spotsOf } from './spots.ts';

const groups = [
	checkPayload,
	checkLength,
	checkElements,
	checkAttributes,
	checkStyles,
	checkBoxes,
	checkStructure,
	checkCode,
	checkNotes,
	checkDrawings,
	checkText,
	checkPictures,
	checkContrast,
] as const satisfies readonly ((article: Article, report: Report) => void)[];

/**
 * All that WeChat would remove, refuse or spoil, and all that goes beyond its limits, in the order of
 * the article. Any text will do: what is too much to be read is one issue.
 */
export function checkArticle(input: CheckInput): Issue[] {
	const issues = new IssueList(input);
	const root = readHtml(input.html);
	if (!isTree(root)) {
		issues.add('X0', { found: unreadable(root) });
		return issues.sorted();
	}
	const article: Article = { input, root, spots: spotsOf(root) };
	for (const check of groups) check(article, (rule, finding) => issues.add(rule, finding));
	return issues.sorted();
}

function unreadable({ limit }: Unreadable): string {
	const most = readLimits[limit].toLocaleString('en');
	if (limit === 'depth') return `elements more than ${most} levels deep`;
	return `HTML of more than ${most} ${limit}`;
}
