import { formatIssue, visible } from '../../../domain/issue.ts';
import { outcomeWords } from '../../outcome-words.ts';
import type { LedgerItem } from '../chapter.ts';
import type { LeftOut } from '../outline/outline.ts';
import type { FinishedText } from '../write/finish-book.ts';
import { type BookReport, countItems, ledgerTotals } from './book-report.ts';

const outcomes = ['kept', 'converted', 'dropped', 'lost'] as const;
const countsWidth = 39;

/** The report as a person reads it in a terminal. */
export function formatBookReport(report: BookReport): string {
	const sections = [
		report.issues.map(formatIssue),
		head(report),
		edited(report),
		ledger(report),
		lost(report),
		dropped(report),
		converted(report),
		leftOut(report.leftOut),
		pictures(report),
	];
	return visible(
		sections
			.filter((lines) => lines.length > 0)
			.map((lines) => `${lines.join('\n')}\n`)
			.join('\n'),
	);
}

function head({ title, format, lang, texts, bookFile, dryRun }: BookReport): string[] {
	if (!bookFile) return [];
	const dry = dryRun ? ' (dry run: nothing is written)' : '';
	const place = bookFile.file.replace(/[\\/]book\.yaml$/, '');
	return [
		`${texts.length} texts (${lang ?? ''}) of “${title}”, ${format} → ${place}${dry}`,
		...texts.map(line),
		`  ${outcomeWords[bookFile.outcome].padEnd(12)} ${' '.repeat(countsWidth)}  ${bookFile.file}`,
	];
}

function line({ outcome, ledger: items, file, source, draft }: FinishedText): string {
	const { kept, converted: changed, dropped: left, lost: gone } = countItems(items);
	const counts = `${kept} kept, ${changed} converted, ${left} dropped, ${gone} lost`;
	const state = gone > 0 ? '  ← something is lost, see below' : '';
	const planned = draft ? ', planned' : '';
	return `  ${outcomeWords[outcome].padEnd(12)} ${counts.padEnd(countsWidth)}  ${file} (${source ?? 'no file'}${planned})${state}`;
}

function edited({ texts, bookFile, pictures: { edited: own } }: BookReport): string[] {
	const files = [
		...texts.filter(({ outcome }) => outcome === 'edited').map(({ file }) => file),
		...own,
		...(bookFile?.outcome === 'edited' ? [bookFile.file] : []),
	];
	if (files.length === 0) return [];
	return [
		'Left alone: these differ from what the source gives, because you or the source changed. `--force` takes the source’s.',
		...files.map((file) => `  ${file}`),
	];
}

function ledger(report: BookReport): string[] {
	const rows = ledgerTotals(report);
	if (rows.length === 0) return [];
	const width = Math.max(16, ...rows.map(({ what }) => what.length));
	const number = (value: number): string => String(value).padStart(11);
	const all = countItems([...report.texts.flatMap(({ ledger: items }) => items), ...report.notes]);
	return [
		`${'Ledger'.padEnd(width)}  ${outcomes.map((name) => name.padStart(11)).join('')}`,
		...[...rows, { what: 'total', ...all }].map(
			(row) =>
				`  ${row.what.padEnd(width)}${outcomes.map((outcome) => number(row[outcome])).join('')}`,
		),
	];
}

interface Placed {
	item: LedgerItem;
	path: string;
}

function itemsOf({ texts, notes }: BookReport, outcome: LedgerItem['outcome']): Placed[] {
	const placed = [
		...texts.flatMap(({ ledger: items, said }) => items.map((item) => ({ item, path: said }))),
		...notes.map((item) => ({ item, path: item.path })),
	];
	return placed.filter(({ item }) => item.outcome === outcome);
}

function lineOf({ item: { what, note, line: at }, path }: Placed): string {
	return `  ${path}:${at}: ${what}${note ? `: ${note}` : ''}`;
}

function lost(report: BookReport): string[] {
	const items = itemsOf(report, 'lost');
	return items.length === 0 ? [] : ['Lost: compare with the source', ...items.map(lineOf)];
}

function dropped(report: BookReport): string[] {
	const items = itemsOf(report, 'dropped');
	if (items.length === 0) return [];
	return ['Dropped: Bimo has no use for it, and readers do not miss it', ...items.map(lineOf)];
}

/** What every chapter has, and what goes well wherever it is: in the totals and in the data alone. */
const usual: ReadonlySet<string> = new Set(['title', 'description', 'link', 'picture']);

function converted(report: BookReport): string[] {
	const items = itemsOf(report, 'converted').filter(({ item }) => !usual.has(item.what));
	if (items.length === 0) return [];
	const head = 'Converted (each title, description, link and picture is in --json)';
	return [head, ...items.map(lineOf)];
}

function leftOut(list: readonly LeftOut[]): string[] {
	if (list.length === 0) return [];
	return [
		'Left out: not in the book',
		...list.flatMap(({ path, why, remedy }) => [`  ${path}: ${why}`, `    ${remedy}`]),
	];
}

function pictures({ pictures: { copied, present } }: BookReport): string[] {
	if (copied + present === 0) return [];
	return [`Pictures: ${copied} copied, ${present} here already`];
}
