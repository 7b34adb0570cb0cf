import type { Locale } from '../../../domain/i18n/locale.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Outcome } from '../../plan/finish-post.ts';
import type { LedgerItem } from '../chapter.ts';
import type { LeftOut } from '../outline/outline.ts';
import type { PlanNote } from '../plan/plan-note.ts';
import type { FinishedText } from '../write/finish-book.ts';

/** All that an import of a book did and saw. */
export interface BookReport {
	source: string;
	contentDir: string;
	book: string;
	dryRun: boolean;
	title: string;
	/** `mdBook, src/SUMMARY.md`. */
	format: string;
	lang: Locale | undefined;
	issues: Issue[];
	texts: FinishedText[];
	/** Undefined: there was nothing to write one for. */
	bookFile: { file: string; outcome: Outcome } | undefined;
	/** Lines of the contents that did not simply become chapters. */
	notes: PlanNote[];
	leftOut: LeftOut[];
	pictures: { copied: number; present: number; edited: string[] };
}

/** How often one kind of thing met each end. */
export type LedgerTotal = { what: string } & Record<LedgerItem['outcome'], number>;

/** 0: all that readers saw is here. 1: something stopped or was lost. */
export function bookExitCode({ issues, texts, notes }: BookReport): 0 | 1 {
	const items = [...texts.flatMap(({ ledger }) => ledger), ...notes];
	const isFine =
		issues.every(({ severity }) => severity !== 'error') &&
		items.every(({ outcome }) => outcome !== 'lost');
	return isFine ? 0 : 1;
}

/** How many were kept, converted, dropped and lost. */
export function countItems(items: readonly LedgerItem[]): Omit<LedgerTotal, 'what'> {
	const of = (outcome: LedgerItem['outcome']): number =>
		items.filter((item) => item.outcome === outcome).length;
	return {
		kept: of('kept'),
		converted: of('converted'),
		dropped: of('dropped'),
		lost: of('lost'),
	};
}

/** Rows of the ledger over all texts, by name of the thing. */
export function ledgerTotals({ texts, notes }: Pick<BookReport, 'texts' | 'notes'>): LedgerTotal[] {
	const byWhat = new Map<string, LedgerItem[]>();
	for (const item of [...texts.flatMap(({ ledger }) => ledger), ...notes]) {
		const list = byWhat.get(item.what);
		if (list) list.push(item);
		else byWhat.set(item.what, [item]);
	}
	return [...byWhat]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([what, items]) => ({ what, ...countItems(items) }));
}

/** The report as data, for `--json` and `--report`. */
export function bookReportData(report: BookReport) {
	return {
		...report,
		ok: bookExitCode(report) === 0,
		totals: {
			...countItems([...report.texts.flatMap(({ ledger }) => ledger), ...report.notes]),
			rows: ledgerTotals(report),
		},
		texts: report.texts.map(({ file, source, lang, outcome, title, draft, ledger, pictures }) => ({
			file,
			source,
			lang,
			outcome,
			title,
			draft,
			pictures: [...pictures.values()],
			totals: countItems(ledger),
			ledger,
		})),
	};
}
