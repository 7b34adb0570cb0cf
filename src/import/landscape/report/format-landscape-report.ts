import { stringify } from 'yaml';
import { formatIssue, visible } from '../../../domain/issue.ts';
import { outcomeWords } from '../../outcome-words.ts';
import { countLines, fieldOutcomes, type FieldOutcome, type LedgerLine } from '../ledger.ts';
import type { Leftover } from '../plan/entry.ts';
import type { FinishedProject } from '../write/finish-projects.ts';
import {
	allIssues,
	type LandscapeReport,
	ledgerOf,
	ledgerRows,
	type UnknownLabel,
} from './landscape-report.ts';

/** The report as a person reads it in a terminal. */
export function formatLandscapeReport(report: LandscapeReport): string {
	const sections = [
		allIssues(report).map(formatIssue),
		head(report),
		merged(report.projects),
		edited(report.projects),
		added(report),
		ledger(report),
		lines(report, 'lost', 'Lost: mend the list and import again, or add it by hand'),
		lines(report, 'dropped', 'Dropped: Bimo has no use for it'),
		lines(report, 'converted', 'Converted'),
		unknown(report.unknown),
		leftovers(report.leftovers),
	];
	return visible(
		sections
			.filter((each) => each.length > 0)
			.map((each) => `${each.join('\n')}\n`)
			.join('\n'),
	);
}

function head(report: LandscapeReport): string[] {
	const { format, items, projects, leftovers, skipped, merged: same, contentDir, dryRun } = report;
	if (format === undefined) return [];
	const dry = dryRun ? ' (dry run: nothing is written)' : '';
	return [
		`${items} items of ${report.source} (${format}) = ${projects.length} projects + ${same} merged + ${leftovers.length} left out${skipped.length > 0 ? ` + ${skipped.length} not wanted` : ''} → ${contentDir}/landscape${dry}`,
		...projects.map(projectLine),
	];
}

function projectLine({ id, outcome, candidate, ledger: own }: FinishedProject): string {
	const counts = countLines(own);
	const said = fieldOutcomes.map((each) => `${counts[each]} ${each}`).join(', ');
	const loss = counts.lost > 0 ? '  ← something is lost, see below' : '';
	return `  ${outcomeWords[outcome].padEnd(12)} ${id.padEnd(24)} ${said}  (${placeOf(candidate)})${loss}`;
}

function placeOf({ file, line }: { file: string; line?: number | undefined }): string {
	return line === undefined ? file : `${file}:${line}`;
}

function merged(projects: readonly FinishedProject[]): string[] {
	const pairs = projects.flatMap(({ id, candidate }) =>
		candidate.merged.map((other) => `  ${placeOf(other)}: ${other.called} → ${id}`),
	);
	return pairs.length === 0 ? [] : ['Merged: the same repository', ...pairs];
}

function edited(projects: readonly FinishedProject[]): string[] {
	const files = projects
		.filter(({ outcome }) => outcome === 'edited')
		.flatMap(({ paths }) => paths);
	if (files.length === 0) return [];
	return [
		'Left alone: these differ from what the list gives, because you or the list changed. `--force` takes the list’s.',
		...files.map((file) => `  ${file}`),
	];
}

function added({ added: names }: LandscapeReport): string[] {
	return names.length === 0
		? []
		: [
				'New in categories.yaml: write a description for each category',
				...names.map((name) => `  ${name}`),
			];
}

function ledger(report: LandscapeReport): string[] {
	const rows = [...ledgerRows(report), { what: totalOf(report), ...countLines(ledgerOf(report)) }];
	if (rows.length === 1) return [];
	const width = Math.max(16, ...rows.map(({ what }) => what.length));
	return [
		`${'Ledger'.padEnd(width)}  ${fieldOutcomes.map((name) => name.padStart(11)).join('')}`,
		...rows.map(
			(row) =>
				`  ${row.what.padEnd(width)}${fieldOutcomes.map((each) => String(row[each]).padStart(11)).join('')}`,
		),
	];
}

/** So that everybody can see that it adds up: no field of the list is without an end. */
function totalOf({ fields, ...report }: LandscapeReport): string {
	const inTexts = ledgerOf({ fields, ...report }).length - fields;
	return `total: ${fields} fields${inTexts > 0 ? ` + ${inTexts} in texts` : ''}`;
}

/** What is usual, or says no more than its row: in the data alone. */
function isWorthALine({ note }: LedgerLine): boolean {
	return note !== undefined && note !== 'it is empty';
}

function lines(report: LandscapeReport, outcome: FieldOutcome, title: string): string[] {
	const own = report.projects
		.flatMap(({ ledger: all }) => all)
		.filter((line) => line.outcome === outcome && (outcome === 'lost' || isWorthALine(line)));
	if (own.length === 0) return [];
	return [
		title,
		...own.map((line) => `  ${placeOf(line)}: ${line.what}${line.note ? `: ${line.note}` : ''}`),
	];
}

function unknown({ categories, tags }: LandscapeReport['unknown']): string[] {
	const block = (name: string, labels: readonly UnknownLabel[]): string[] =>
		labels.length === 0
			? []
			: [`  ${name}:`, ...labels.map(({ line, count }) => `    ${line} # ${count}`)];
	const all = [...block('categories', categories), ...block('tags', tags)];
	if (all.length === 0) return [];
	return ['Not known here: say in a file for `--map` what they mean', ...all];
}

/** With a block for `--map` that needs only what is missing. */
function leftovers(list: readonly Leftover[]): string[] {
	if (list.length === 0) return [];
	const why = list.flatMap(({ called, candidate, missing }) => [
		`  ${placeOf(candidate)}: ${called}`,
		...missing.map((each) => `    ${each.field}: ${each.why}`),
	]);
	const wanted = list.map(({ id, missing }) => [id, gaps(missing)] as const);
	const block = wanted.filter(([, fields]) => Object.keys(fields).length > 0);
	if (block.length === 0) return ['Left out: nothing of them was written', ...why];
	const yaml = stringify({ projects: Object.fromEntries(block) }, { lineWidth: 0 }).trimEnd();
	return [
		'Left out: nothing of them was written',
		...why,
		'What they lack, for a file for `--map`, where `null` stands for “not wanted”:',
		...yaml.split('\n').map((line) => `  ${line}`),
	];
}

function gaps(missing: Leftover['missing']): Record<string, unknown> {
	const fields: Record<string, unknown> = {};
	const description: Record<string, string> = {};
	for (const { field } of missing) {
		const [, lang] = /^description\.(en|zh)$/.exec(field) ?? [];
		if (lang) description[lang] = '…';
		else if (field === 'repo' || field === 'name')
			fields[field] = field === 'name' ? { en: '…' } : '…';
	}
	return { ...fields, ...(Object.keys(description).length > 0 ? { description } : {}) };
}
