import { type Issue, sortIssues } from '../../../domain/issue.ts';
import { type LedgerLine, countLines } from '../ledger.ts';
import type { Leftover } from '../plan/entry.ts';
import type { RawList } from '../raw.ts';
import type { Candidate } from '../settle/candidate.ts';
import type { FinishedProject } from '../write/finish-projects.ts';

/** A label that means nothing here, and the line of a map that would say what it means. */
export interface UnknownLabel {
	label: string;
	count: number;
	line: string;
}

/** All that an import of a list did and saw. */
export interface LandscapeReport {
	source: string;
	contentDir: string;
	format: RawList['format'] | undefined;
	dryRun: boolean;
	/** How many items the list has, those included that are the same project. */
	items: number;
	/** How many fields and texts they have together, counted before anything is read. */
	fields: number;
	merged: number;
	projects: FinishedProject[];
	leftovers: Leftover[];
	/** What the map leaves out. */
	skipped: Candidate[];
	unknown: { categories: UnknownLabel[]; tags: UnknownLabel[] };
	/** What `categories.yaml` gets, as `inference/engines` and `#rag`. */
	added: string[];
	issues: Issue[];
}

export function ledgerOf({ projects, leftovers, skipped }: LandscapeReport): LedgerLine[] {
	return [...projects, ...leftovers, ...skipped].flatMap(({ ledger }) => ledger);
}

/** 0: all that the list says is here. 1: something stopped, was lost or left out. */
export function landscapeCode(report: LandscapeReport): 0 | 1 {
	const isFine =
		report.leftovers.length === 0 &&
		allIssues(report).every(({ severity }) => severity !== 'error') &&
		ledgerOf(report).every(({ outcome }) => outcome !== 'lost');
	return isFine ? 0 : 1;
}

export function allIssues({ issues, projects, leftovers }: LandscapeReport): Issue[] {
	const own = [...projects, ...leftovers].flatMap((each) => each.issues);
	return sortIssues([...issues, ...own]);
}

/** Rows of the ledger over all projects, by name of the field. */
export function ledgerRows(report: LandscapeReport) {
	const byWhat = Map.groupBy(ledgerOf(report), ({ what }) => what);
	return [...byWhat]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([what, lines]) => ({ what, ...countLines(lines) }));
}

/** The report as data, for `--json` and `--report`. */
export function landscapeReportData(report: LandscapeReport) {
	const { projects, leftovers, skipped, ...rest } = report;
	return {
		...rest,
		ok: landscapeCode(report) === 0,
		issues: allIssues(report),
		totals: { ...countLines(ledgerOf(report)), rows: ledgerRows(report) },
		projects: projects.map(({ id, name, outcome, paths, ledger, candidate }) => ({
			...{ id, name, outcome, files: paths },
			from: { file: candidate.file, line: candidate.line },
			merged: candidate.merged,
			ledger,
		})),
		skipped: skipped.map(({ called, file, line, ledger }) => ({
			called,
			from: { file, line },
			ledger,
		})),
		leftovers: leftovers.map(({ id, called, missing, candidate, ledger }) => ({
			...{ id, called, missing },
			from: { file: candidate.file, line: candidate.line },
			facts: Object.fromEntries([...candidate.facts].map(([slot, { value }]) => [slot, value])),
			ledger,
		})),
	};
}
