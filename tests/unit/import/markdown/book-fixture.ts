import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertChapter } from '../../../../src/import/markdown/convert-chapter.ts';
import { formatBookReport } from '../../../../src/import/markdown/report/format-book-report.ts';
import {
	type MarkdownImportOptions,
	runMarkdownImport,
} from '../../../../src/import/markdown/run-markdown-import.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

export const fixtures = fileURLToPath(
	new URL('../../../fixtures/import-markdown/', import.meta.url),
);

/** Imports a folder into a content folder that goes with the test. */
export async function importBook(source: string, more: Partial<MarkdownImportOptions> = {}) {
	const contentDir = more.contentDir ?? tempFolder();
	const report = await runMarkdownImport({
		source,
		book: 'kettles',
		lang: undefined,
		title: undefined,
		contentDir,
		dryRun: false,
		force: false,
		convertChapter,
		onProgress: () => undefined,
		...more,
	});
	const bookDir = path.join(contentDir, 'handbooks', 'kettles');
	const names = [
		[contentDir, 'content'],
		[source, 'book'],
	] as const;
	const text = names.reduce(
		(all, [from, to]) => all.replaceAll(from, to),
		formatBookReport(report),
	);
	return { report, contentDir, bookDir, text };
}

/** A copy of a fixture's source that a test may change. */
export function copyOf(name: string): string {
	const folder = tempFolder();
	cpSync(path.join(fixtures, name, 'source'), folder, { recursive: true });
	return folder;
}

/** Paths of all files below a folder, sorted, with `/`. */
export function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.map((file) => file.split(path.sep).join('/'))
		.sort();
}

/** Every fence of a Markdown text with its two lines, read without a parser. */
export function fencesOf(text: string): string[] {
	const fences: string[] = [];
	let open: { mark: string; lines: string[] } | undefined;
	for (const line of text.split('\n')) {
		const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
		if (open) open.lines.push(line);
		else if (mark !== undefined) open = { mark, lines: [line] };
		const isEnd = open && open.lines.length > 1 && mark?.startsWith(open.mark) === true;
		if (!open || !isEnd) continue;
		fences.push(open.lines.join('\n'));
		open = undefined;
	}
	return fences;
}

export const readBook = (bookDir: string, file: string) =>
	readFileSync(path.join(bookDir, file), 'utf8');
