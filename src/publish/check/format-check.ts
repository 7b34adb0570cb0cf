import { formatGlossaryReport } from '../../domain/glossary/report/format-glossary-report.ts';
import { formatIssue, type Issue, type Severity } from '../../domain/issue.ts';
import type { GateReport } from '../gates/built-site.ts';
import type { CheckReport } from './check-report.ts';
import { formatGroup } from './format-group.ts';
import { groupIssues } from './group-issues.ts';

/** What `npm run check` says to people. */
export function formatCheck(report: CheckReport): string {
	const { content, site, external, unchecked } = report;
	const glossary = content.glossary ? formatGlossaryReport(content.glossary).trimEnd() : '';
	const blocks = [
		content.issues.map(formatIssue).join('\n'),
		glossary,
		site ? groupIssues(site.issues).map(formatGroup).join('\n') : '',
		external ? groupIssues(external).map(formatGroup).join('\n') : '',
		site ? site.facts.join('\n') : '',
		[...summary(report), ...(unchecked === undefined ? [] : [unchecked])].join('\n'),
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** One line for each thing that was checked. */
export function summary({ content, site, external }: CheckReport): string[] {
	return [
		`${content.texts} texts checked, ${problemsOf(content.issues)} problems found`,
		...(site ? [siteLine(site)] : []),
		...(external ? [`Links to other sites: ${countsOf(external)}`] : []),
	];
}

function siteLine({ pages, files, issues }: GateReport): string {
	const [ofPages, ofFiles] = [pages, files].map((count) => count.toLocaleString('en'));
	return `${ofPages} pages and ${ofFiles} files of the built site checked, ${countsOf(issues)}`;
}

/** `2 errors and 1 warning found`; what is in 300 places counts once. */
function countsOf(issues: readonly Issue[]): string {
	const groups = groupIssues(issues);
	const counts = (['error', 'warning', 'note'] satisfies Severity[]).flatMap((severity) => {
		const count = groups.filter(({ first }) => first.severity === severity).length;
		return count > 0 ? [`${count} ${severity}${count === 1 ? '' : 's'}`] : [];
	});
	if (counts.length === 0) return 'no problems found';
	return `${[counts.slice(0, -1).join(', '), counts.at(-1)].filter(Boolean).join(' and ')} found`;
}

function problemsOf(issues: readonly Issue[]): number {
	return issues.filter(({ severity }) => severity === 'error').length;
}
