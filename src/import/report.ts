import type { Issue } from '../domain/issue.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import { type Finding, type Kind, kinds } from './ledger/finding.ts';
import type { LedgerRow } from './ledger/settle.ts';
import type { FinishedPost, Outcome } from './plan/finish-post.ts';

/** All that an import did and saw. */
export interface ImportReport {
	source: string;
	contentDir: string;
	dryRun: boolean;
	title: string;
	format: string;
	lang: Locale | undefined;
	issues: Issue[];
	posts: FinishedPost[];
	images: {
		post: string;
		fetched: string[];
		present: number;
		remote: { url: string; why: string }[];
	}[];
}

/** 0: all is here. 1: something stopped or was lost. */
export function exitCode({ issues, posts }: ImportReport): 0 | 1 {
	const isFine =
		issues.every(({ severity }) => severity !== 'error') &&
		posts.every(({ ledger }) => ledger.balanced);
	return isFine ? 0 : 1;
}

/** The rows of all posts added up; kinds that never occur are left out. */
export function totals(posts: readonly Pick<FinishedPost, 'ledger'>[]): LedgerRow[] {
	const sum = (kind: Kind, pick: (row: LedgerRow) => number): number =>
		posts
			.flatMap(({ ledger }) => ledger.rows.filter((row) => row.kind === kind))
			.reduce((all, row) => all + pick(row), 0);
	return kinds
		.map((kind) => ({
			kind,
			in: sum(kind, (row) => row.in),
			out: sum(kind, (row) => row.out),
			explained: sum(kind, (row) => row.explained),
		}))
		.filter((row) => row.in > 0 || row.out > 0);
}

/** The report as data, for `--json` and `--report`. */
export function reportData(report: ImportReport) {
	return {
		...report,
		ok: exitCode(report) === 0,
		totals: totals(report.posts),
		posts: report.posts.map(({ post, outcome, ledger }) => ({
			file: post.file,
			guid: post.entry.guid,
			outcome: outcome satisfies Outcome,
			...ledger,
		})),
	};
}

/** How often each construct occurs: `90 × event handler`. */
export function tally(findings: readonly Finding[]): string[] {
	const counts = new Map<string, number>();
	for (const { construct } of findings) counts.set(construct, (counts.get(construct) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1]).map(([construct, n]) => `${n} × ${construct}`);
}
