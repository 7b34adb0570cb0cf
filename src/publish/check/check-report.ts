import type { Issue } from '../../domain/issue.ts';
import type { ContentReport } from '../check-content.ts';
import type { GateReport } from '../gates/built-site.ts';

/** What `npm run check` found. */
export interface CheckReport {
	content: ContentReport;
	/** Absent: only the content was asked for, it has errors, or there was no build. */
	site?: GateReport;
	/** What other sites answered; absent: nobody asked them. */
	external?: Issue[];
	/** Why the built site was not checked, though it was asked for. */
	unchecked?: string;
}

/** Every issue of a report. */
export function allIssues({ content, site, external }: CheckReport): Issue[] {
	return [...content.issues, ...(site?.issues ?? []), ...(external ?? [])];
}

/** True where something would publish something wrong. */
export function hasErrors(report: CheckReport): boolean {
	return report.unchecked !== undefined || allIssues(report).some(isError);
}

function isError({ severity }: Issue): boolean {
	return severity === 'error';
}
