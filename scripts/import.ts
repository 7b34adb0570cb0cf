// Brings a blog or a book along: `node scripts/import.ts feed|markdown <source>`.
import { writeFile } from 'node:fs/promises';
import { formatReport } from '../src/import/format-report.ts';
import { convertChapter } from '../src/import/markdown/convert-chapter.ts';
import { bookExitCode, bookReportData } from '../src/import/markdown/report/book-report.ts';
import { formatBookReport } from '../src/import/markdown/report/format-book-report.ts';
import { runMarkdownImport } from '../src/import/markdown/run-markdown-import.ts';
import { exitCode, reportData } from '../src/import/report.ts';
import { runImport } from '../src/import/run-import.ts';
import { helpText } from '../src/scaffold/reference/commands/help-text.ts';
import { site } from '../src/site.ts';
import { type ImportArguments, readImportArguments } from './support/import-arguments.ts';
import { progressLine } from './support/progress-line.ts';

/** The account of an import, as data and in words. */
interface Account {
	code: 0 | 1;
	data: unknown;
	text: () => string;
}

async function run(
	{ common, book }: ImportArguments,
	onProgress: (text: string) => void,
): Promise<Account> {
	if (book) {
		const report = await runMarkdownImport({ ...common, ...book, convertChapter, onProgress });
		const data = bookReportData(report);
		return { code: bookExitCode(report), data, text: () => formatBookReport(report) };
	}
	const report = await runImport({
		...common,
		defaultLocale: site.defaultLocale,
		fetch: globalThis.fetch,
		timeoutMs: 15_000,
		onProgress,
	});
	return { code: exitCode(report), data: reportData(report), text: () => formatReport(report) };
}

async function main(): Promise<number> {
	let args: ReturnType<typeof readImportArguments>;
	try {
		args = readImportArguments(process.argv.slice(2), process.env);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		process.stderr.write(`${reason}\n\n${helpText('import')}`);
		return 2;
	}
	if (args === 'help') {
		process.stdout.write(helpText('import'));
		return 0;
	}
	const progress = progressLine();
	const { code, data, text } = await run(args, progress.show);
	progress.clear();
	const json = `${JSON.stringify(data, undefined, '\t')}\n`;
	if (args.report !== undefined) await writeFile(args.report, json);
	process.stdout.write(args.json ? json : text());
	return code;
}

process.exitCode = await main();
