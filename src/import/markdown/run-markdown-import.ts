import path from 'node:path';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import { writeBundle } from '../effects/write-bundle.ts';
import type { ChapterInput, ConvertedChapter } from './chapter.ts';
import { readFolder } from './folder/read-folder.ts';
import type { SourceFolder } from './folder/source-folder.ts';
import type { Outline } from './outline/outline.ts';
import { readOutline } from './outline/read-outline.ts';
import { type PlannedBook, planBook } from './plan/plan-book.ts';
import type { BookReport } from './report/book-report.ts';
import { bookIssue } from './plan/book-issues.ts';
import { checkKept } from './write/check-kept.ts';
import { type Bundle, bytesOf, finishBook, outcomeOf } from './write/finish-book.ts';

export interface MarkdownImportOptions {
	/** The folder of the book to import. */
	source: string;
	/** Id of the handbook: the name of its folder. */
	book: string;
	/** Of texts that do not say theirs; undefined: as settings say, else as their letters do. */
	lang: Locale | undefined;
	/** Instead of what the source says. */
	title: string | undefined;
	contentDir: string;
	dryRun: boolean;
	force: boolean;
	convertChapter: (input: ChapterInput) => ConvertedChapter;
	/** Hears what is being done, for a progress line. */
	onProgress: (text: string) => void;
}

/** Imports a folder of Markdown: read, plan, compare, write, account. All problems are in the report. */
export async function runMarkdownImport(options: MarkdownImportOptions): Promise<BookReport> {
	const { source, book, contentDir, force, onProgress } = options;
	onProgress(`reading ${source}`);
	const folder = readFolder(source, { contentDir });
	if ('issue' in folder) return { ...emptyReport(options), issues: [folder.issue] };
	const bookDir = path.join(contentDir, 'handbooks', book);
	const file = path.join(bookDir, 'book.yaml');
	const planned = planFolder(folder, { ...options, file });
	if ('issue' in planned) return { ...emptyReport(options), issues: [planned.issue] };
	const { outline, plan } = planned;
	const bundles = finishBook(plan.texts, { bookDir, source: folder, force });
	const { bookFile, issues } = await writeBook(plan, bundles, { ...options, bookDir, file });
	return {
		...emptyReport(options),
		title: plan.titles[outline.lang] ?? Object.values(plan.titles)[0] ?? '',
		format: outline.source,
		lang: outline.lang,
		issues: [...folder.issues, ...plan.issues, ...issues],
		texts: bundles.flatMap(({ texts }) => texts),
		bookFile,
		notes: plan.notes,
		leftOut: plan.leftOut,
		pictures: {
			copied: bundles.reduce((sum, { writes, texts }) => sum + picturesOf(writes, texts), 0),
			present: bundles.reduce((sum, { present }) => sum + present, 0),
			edited: bundles.flatMap(({ edited }) => edited),
		},
	};
}

function planFolder(
	folder: SourceFolder,
	options: MarkdownImportOptions & { file: string },
): { outline: Outline; plan: PlannedBook } | { issue: Issue } {
	try {
		const outline = readOutline(folder, options.lang);
		return { outline, plan: planBook(folder, outline, options) };
	} catch (error) {
		// Chapters answer for themselves: contents of a thousand levels remain.
		if (!(error instanceof RangeError)) throw error;
		return { issue: bookIssue.tooDeep(folder.name) };
	}
}

function picturesOf(writes: Bundle['writes'], texts: Bundle['texts']): number {
	const names = new Set(texts.map(({ file }) => path.basename(file)));
	return [...writes.keys()].filter((name) => !names.has(name)).length;
}

interface WriteOptions extends Pick<MarkdownImportOptions, 'dryRun' | 'force'> {
	bookDir: string;
	file: string;
}

/** Each chapter whole or not at all; the contents last, so that they name what is there. */
async function writeBook(
	{ yaml, texts }: PlannedBook,
	bundles: readonly Bundle[],
	{ bookDir, file, dryRun, force }: WriteOptions,
): Promise<Pick<BookReport, 'bookFile' | 'issues'>> {
	if (yaml === undefined) return { bookFile: undefined, issues: [] };
	const before = bytesOf(file)?.toString('utf8');
	const outcome = outcomeOf(before, yaml, force);
	const slugs = [...new Set(texts.map(({ slug }) => slug))];
	const kept = outcome === 'edited' ? before : undefined;
	const issues = checkKept({ bookDir, kept, slugs });
	if (dryRun) return { bookFile: { file, outcome }, issues };
	for (const { folder, writes } of bundles) issues.push(...(await write(folder, writes)));
	if (outcome === 'created' || outcome === 'replaced')
		issues.push(...(await write(bookDir, new Map([['book.yaml', yaml]]))));
	return { bookFile: { file, outcome }, issues };
}

async function write(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Issue[]> {
	if (files.size === 0) return [];
	try {
		await writeBundle(folder, files);
		return [];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [bookIssue.write(folder, reason)];
	}
}

function emptyReport({ source, contentDir, book, dryRun }: MarkdownImportOptions): BookReport {
	return {
		source,
		contentDir,
		book,
		dryRun,
		title: '',
		format: '',
		lang: undefined,
		issues: [],
		texts: [],
		bookFile: undefined,
		notes: [],
		leftOut: [],
		pictures: { copied: 0, present: 0, edited: [] },
	};
}
