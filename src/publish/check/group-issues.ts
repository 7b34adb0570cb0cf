import type { Severity } from '../../domain/issue.ts';
import type { GateIssue } from '../gates/built-site.ts';

/** One mistake, and all the places where it shows: a wrong link of the footer is on every page. */
export interface IssueGroup {
	first: GateIssue;
	/** The places behind the first. */
	others: GateIssue[];
}

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Puts issues with the same words together; errors first, else in the order of their first places. */
export function groupIssues(issues: readonly GateIssue[]): IssueGroup[] {
	const groups = new Map<string, IssueGroup>();
	for (const issue of issues) {
		const { code, severity, message, hint } = issue;
		const key = [code, severity, message, hint].join('\0');
		const group = groups.get(key);
		if (group) group.others.push(issue);
		else groups.set(key, { first: issue, others: [] });
	}
	return [...groups.values()].toSorted((a, b) => rank[a.first.severity] - rank[b.first.severity]);
}
