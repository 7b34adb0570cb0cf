import path from 'node:path';
import { isData, readData, textOf } from '../folder/read-data.ts';
import type { SourceFolder } from '../folder/source-folder.ts';
import { findRoots } from '../outline/find-roots.ts';
import { indexTexts } from '../outline/text-index.ts';

/** Where a SUMMARY.md lies, and what the settings beside it say of the book. */
export interface SummaryPlace {
	dialect: 'mdbook' | 'gitbook';
	/** Folder of the texts, below the source folder; `''` for itself. */
	base: string;
	/** Path of the contents below `base`, or below the folder of a language. */
	summary: string;
	/** True: LANGS.md says that folders are languages. */
	hasLanguageFolders: boolean;
	title: string;
	description: string;
	authors: string[];
	/** As it is said: `zh-CN`; empty: it is not. */
	language: string;
}

/** Finds the contents of a book of mdBook, HonKit or GitBook; undefined: it is none. */
export function findSummary(folder: SourceFolder): SummaryPlace | undefined {
	const tried = [fromBookToml(folder), fromGitBook(folder), fromSummary(folder)];
	return tried.find((place) => place !== undefined && hasSummary(folder, place));
}

function hasSummary({ files }: SourceFolder, place: SummaryPlace): boolean {
	const roots = findRoots(files, place.base, place.hasLanguageFolders);
	return indexTexts(files, roots, 'en').texts.has(stemOf(place));
}

/** The name of the contents among the texts: `SUMMARY`. */
export function stemOf({ summary }: SummaryPlace): string {
	return summary.replace(/\.[^./]+$/, '');
}

function fromBookToml(folder: SourceFolder): SummaryPlace | undefined {
	const read = readData(folder.text('book.toml') ?? '', 'toml');
	if (!folder.files.includes('book.toml') || !('data' in read)) return undefined;
	const book = isData(read.data['book']) ? read.data['book'] : {};
	return {
		...emptyPlace,
		dialect: 'mdbook',
		base: clean(textOf(book, 'src') || 'src'),
		title: textOf(book, 'title'),
		description: textOf(book, 'description'),
		authors: linesOf(book['authors']),
		language: textOf(book, 'language'),
	};
}

function fromGitBook(folder: SourceFolder): SummaryPlace | undefined {
	const own = readData(folder.text('.gitbook.yaml') ?? '', 'yaml');
	const old = readData(folder.text('book.json') ?? '', 'json');
	const isThere = folder.files.some((file) =>
		/^(?:\.gitbook\.yaml|book\.json|LANGS\.md)$/.test(file),
	);
	if (!isThere) return undefined;
	const data = { ...('data' in old ? old.data : {}), ...('data' in own ? own.data : {}) };
	const structure = isData(data['structure']) ? data['structure'] : {};
	return {
		...emptyPlace,
		dialect: 'gitbook',
		base: clean(textOf(data, 'root')),
		summary: clean(textOf(structure, 'summary')) || 'SUMMARY.md',
		hasLanguageFolders: folder.files.includes('LANGS.md'),
		title: textOf(data, 'title'),
		description: textOf(data, 'description'),
		authors: linesOf(data['author']),
		language: textOf(data, 'language'),
	};
}

/** Without settings: headings of the second level are GitBook’s parts, `src/` is mdBook’s folder. */
function fromSummary({ files, text }: SourceFolder): SummaryPlace | undefined {
	const found = ['SUMMARY.md', 'src/SUMMARY.md', 'docs/SUMMARY.md', 'summary.md'].find((file) =>
		files.includes(file),
	);
	if (found === undefined) return undefined;
	const contents = text(found) ?? '';
	const isMdBook =
		found.startsWith('src/') ||
		(/^-+[ \t]*$|\]\(\)|^\[/m.test(contents) && !/^## /m.test(contents));
	return {
		...emptyPlace,
		dialect: isMdBook ? 'mdbook' : 'gitbook',
		base: clean(path.posix.dirname(found)),
		summary: path.posix.basename(found),
	};
}

const emptyPlace: SummaryPlace = {
	dialect: 'gitbook',
	base: '',
	summary: 'SUMMARY.md',
	hasLanguageFolders: false,
	title: '',
	description: '',
	authors: [],
	language: '',
};

/** `./docs/` → `docs`; a folder outside of the source folder has no files to be found. */
function clean(folder: string): string {
	return path.posix.normalize(folder.replaceAll('\\', '/')).replace(/^\.?\/+|^\.$|\/+$/g, '');
}

function linesOf(value: unknown): string[] {
	const list = Array.isArray(value) ? value : [value];
	return list.flatMap((each) => textOf({ each }, 'each') || []);
}
