import { formatIssue, visible } from '../../../domain/issue.ts';
import type { BackfillReport } from './run-backfill.ts';

const shown = 12;

/** What a backfill did, for people. */
export function describeBackfill(report: BackfillReport): string {
	const { issues, added, already, live, empty, unknown, ignored, dryRun } = report;
	if (issues.length > 0) {
		return `${[...issues.map(formatIssue), 'Nothing was written.'].join('\n')}\n`;
	}
	const months = Object.entries(added).sort();
	const sum = months.reduce((all, [, count]) => all + count, 0);
	const names = Object.keys(unknown);
	const lines = [
		`${dryRun ? 'Would write' : 'Wrote'} ${lineCount(sum)}${sum > 0 ? `: ${months.map(([month, count]) => `${month}.ndjson ${count}`).join(', ')}` : ''}.`,
		...(already > 0 ? [`There already: ${lineCount(already)}.`] : []),
		...(live > 0 ? [`Of days with a reading at first hand, which stays: ${lineCount(live)}.`] : []),
		...(empty > 0 ? [`Without a figure: ${lineCount(empty)}.`] : []),
		...(names.length > 0 ? [`Not in the landscape: ${some(names)}.`] : []),
		...(ignored.length > 0 ? [`Columns left out: ${some(ignored)}.`] : []),
	];
	return `${lines.map(visible).join('\n')}\n`;
}

function lineCount(count: number): string {
	return `${count} ${count === 1 ? 'line' : 'lines'}`;
}

function some(names: readonly string[]): string {
	const more = names.length > shown ? ` and ${names.length - shown} more` : '';
	return `${names.slice(0, shown).join(', ')}${more}`;
}
