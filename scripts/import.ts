// Brings a blog or a book along: `node scripts/import.ts feed|markdown <source>`.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, locales } from '../src/domain/i18n/locale.ts';
import { formatReport } from '../src/import/format-report.ts';
import { convertChapter } from '../src/import/markdown/convert-chapter.ts';
import { bookExitCode, bookReportData } from '../src/import/markdown/report/book-report.ts';
import { formatBookReport } from '../src/import/markdown/report/format-book-report.ts';
import { runMarkdownImport } from '../src/import/markdown/run-markdown-import.ts';
import { exitCode, reportData } from '../src/import/report.ts';
import { runImport } from '../src/import/run-import.ts';
import { idField } from '../src/schema/fields.ts';
import { site } from '../src/site.ts';
import { importUsage } from './support/import-usage.ts';
import { progressLine } from './support/progress-line.ts';

/** What each kind takes, and how messages call it. */
const kinds = {
	feed: { source: 'the file or the address of a feed', one: 'one feed' },
	markdown: { source: 'the folder of a book', one: 'one folder' },
} as const;

function readWords() {
	return parseArgs({
		allowPositionals: true,
		options: {
			book: { type: 'string' },
			title: { type: 'string' },
			lang: { type: 'string' },
			content: { type: 'string', default: process.env['BIMO_CONTENT'] || 'content' },
			'dry-run': { type: 'boolean', default: false },
			force: { type: 'boolean', default: false },
			report: { type: 'string' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
}

type Values = ReturnType<typeof readWords>['values'];

function readArguments() {
	const { values, positionals } = readWords();
	const [kind, source, ...rest] = positionals;
	if (values.help) return { help: true } as const;
	if (kind !== 'feed' && kind !== 'markdown')
		throw new Error(`Unexpected ${kind ? `"${kind}"` : 'end'}, expected \`feed\` or \`markdown\``);
	if (!source) throw new Error(`Unexpected end, expected ${kinds[kind].source}`);
	if (rest.length > 0)
		throw new Error(`Unexpected "${rest.join(' ')}", expected ${kinds[kind].one}`);
	const { lang } = values;
	if (lang !== undefined && !isLocale(lang))
		throw new Error(`Unexpected language "${lang}", expected ${locales.join(' or ')}`);
	const common = {
		source,
		lang,
		contentDir: path.normalize(values.content),
		dryRun: values['dry-run'],
		force: values.force,
	};
	const book = kind === 'markdown' ? readBook(values) : noBook(values);
	return { help: false, values, common, book } as const;
}

function readBook({ book, title }: Values): { id: string; title: string | undefined } {
	if (book === undefined)
		throw new Error('Unexpected end, expected --book and the id of a handbook');
	const id = idField.safeParse(book);
	if (!id.success)
		throw new Error(`Unexpected id "${book}", ${id.error.issues[0]?.message ?? 'expected an id'}`);
	if (title?.trim() === '') throw new Error('Unexpected empty --title, expected words');
	return { id: id.data, title };
}

function noBook({ book, title }: Values): undefined {
	if (book !== undefined || title !== undefined)
		throw new Error(
			`Unexpected ${book === undefined ? '--title' : '--book'}, expected it with \`markdown\``,
		);
}

type Arguments = Extract<ReturnType<typeof readArguments>, { help: false }>;

/** The account of an import, as data and in words. */
interface Account {
	code: 0 | 1;
	data: unknown;
	text: () => string;
}

async function run(
	{ common, book }: Arguments,
	onProgress: (text: string) => void,
): Promise<Account> {
	if (book) {
		const { id, title } = book;
		const report = await runMarkdownImport({
			...common,
			book: id,
			title,
			convertChapter,
			onProgress,
		});
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
	let args: ReturnType<typeof readArguments>;
	try {
		args = readArguments();
	} catch (error) {
		process.stderr.write(
			`${error instanceof Error ? error.message : String(error)}\n\n${importUsage}`,
		);
		return 2;
	}
	if (args.help) {
		process.stdout.write(importUsage);
		return 0;
	}
	const progress = progressLine();
	const { code, data, text } = await run(args, progress.show);
	progress.clear();
	const json = `${JSON.stringify(data, undefined, '\t')}\n`;
	if (args.values.report !== undefined) await writeFile(args.values.report, json);
	process.stdout.write(args.values.json ? json : text());
	return code;
}

process.exitCode = await main();
