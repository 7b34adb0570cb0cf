import { type Issue, placeOf, type Severity, visible } from '../../domain/issue.ts';
import type { GateIssue } from '../gates/built-site.ts';
import { type CheckReport } from './check-report.ts';
import { summary } from './format-check.ts';
import { formatGroup, placesOf } from './format-group.ts';
import { groupIssues, type IssueGroup } from './group-issues.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** GitHub shows no more of each kind for a step: https://docs.github.com/en/rest/checks/runs */
const mostOfAKind = 10;

/**
 * What `npm run check` says to GitHub Actions: annotations on files of the content, as many as are
 * shown; the others as lines of the log.
 */
export function formatGithub(report: CheckReport): string {
	const { content, site, external, unchecked } = report;
	const groups = groupIssues([...content.issues, ...(site?.issues ?? []), ...(external ?? [])]);
	const shown: IssueGroup[] = [];
	const left: IssueGroup[] = [];
	const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
	for (const group of groups) {
		counts[group.first.severity]++;
		(counts[group.first.severity] <= mostOfAKind ? shown : left).push(group);
	}
	const lines = [
		...shown.map(annotation),
		...left.map(formatGroup).map(asWords),
		...summary(report),
		...(left.length > 0 ? [`${left.length} of them are no annotations: see above`] : []),
		...(unchecked === undefined ? [] : [unchecked]),
	];
	return `${lines.join('\n')}\n`;
}

/**
 * Words in the log that its reader would obey: `::` at the beginning of a line, `##[` anywhere, as
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs reads them.
 */
function asWords(text: string): string {
	return text.replace(/^(\s*):(?=:)/gm, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[');
}

function annotation({ first, others }: IssueGroup): string {
	const { severity, code, message, hint } = first;
	const { place, said } = whereOf(first);
	const properties = Object.entries({ ...place, title: code })
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
		.join(',');
	const text = [message, hint, said, placesOf(others)].filter(Boolean).join('\n');
	return `::${commands[severity]} ${properties}::${escapeData(visible(text))}`;
}

interface Where {
	place: Pick<Partial<Issue>, 'file' | 'line'> & { col?: number | undefined };
	/** The place in the built page, where the annotation stands elsewhere. */
	said: string;
}

/** A built page is no file of the repository: its content file is, though without a line. */
function whereOf(issue: GateIssue): Where {
	const { source, file, line, column } = issue;
	if (source !== undefined) return { place: { file: source }, said: placeOf(issue) };
	return { place: { file, line, col: column }, said: '' };
}

/** As https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts escapes. */
function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
