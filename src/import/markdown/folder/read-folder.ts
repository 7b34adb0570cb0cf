import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../../domain/issue.ts';
import { decodeText, mostTextBytes } from './decode-text.ts';
import { folderIssue } from './folder-issues.ts';
import { nameIn, type SourceFolder } from './source-folder.ts';

/** A book has fewer files; a home folder that was named by mistake has more. */
const mostFiles = 20_000;
/** Pictures beyond this are no pictures for a page. */
const mostPictureBytes = 20 * 1024 * 1024;

// What tools make or keep; `.gitbook` holds the pictures of GitBook.
const skipped = /^(?:\.(?!gitbook$|gitbook\.yaml$)|node_modules$|_book$)/;

interface ReadFolderOptions {
	/** Absolute; left out where it lies within the folder, since it is what we write. */
	contentDir: string;
}

/** Lists a folder, and reads its files when they are asked for. Never leaves the folder. */
export function readFolder(
	dir: string,
	{ contentDir }: ReadFolderOptions,
): SourceFolder | { issue: Issue } {
	if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
		return { issue: folderIssue.noFolder(dir) };
	const root = realpathSync(dir);
	const issues: Issue[] = [];
	const folder = { name: path.normalize(dir).split(path.sep).join('/'), issues };
	const listing: Listing = { root, skip: path.resolve(contentDir), name: folder.name, issues };
	const files = listFiles(listing, '').sort();
	if (files.length > mostFiles) return { issue: folderIssue.tooMany(dir, mostFiles) };
	issues.push(...sameSpelling(folder, files));
	const known = new Set(files);
	const texts = new Map<string, string | undefined>();
	const read = (file: string, most: number): Uint8Array | undefined => {
		if (!known.has(file)) return undefined;
		try {
			const { size } = statSync(path.join(root, file));
			if (size <= most) return readFileSync(path.join(root, file));
			issues.push(folderIssue.tooLarge(nameIn(folder, file), size, most));
		} catch (error) {
			issues.push(folderIssue.unreadable(nameIn(folder, file), reasonOf(error)));
		}
		return undefined;
	};
	const readText = (file: string): string | undefined => {
		const bytes = read(file, mostTextBytes);
		const decoded = bytes && decodeText(bytes);
		if (bytes && decoded === undefined) issues.push(folderIssue.noText(nameIn(folder, file)));
		return decoded;
	};
	return {
		...folder,
		files,
		text: (file) => {
			if (!texts.has(file)) texts.set(file, readText(file));
			return texts.get(file);
		},
		bytes: (file) => read(file, mostPictureBytes),
	};
}

interface Listing {
	/** Absolute, without links. */
	root: string;
	/** Absolute: not entered. */
	skip: string;
	name: string;
	issues: Issue[];
}

function listFiles(listing: Listing, below: string): string[] {
	const { root, skip, issues } = listing;
	const files: string[] = [];
	for (const entry of entriesOf(listing, below)) {
		const file = below === '' ? entry.name : `${below}/${entry.name}`;
		const absolute = path.join(root, file);
		if (skipped.test(entry.name) || absolute === skip || files.length > mostFiles) continue;
		if (entry.isDirectory()) files.push(...listFiles(listing, file));
		else if (entry.isFile()) files.push(file);
		else if (!entry.isSymbolicLink() || !leadsToFile(absolute, root))
			issues.push(folderIssue.outside(nameIn(listing, file)));
		else files.push(file);
	}
	return files;
}

function entriesOf(listing: Listing, below: string): Dirent[] {
	try {
		return readdirSync(path.join(listing.root, below), { withFileTypes: true });
	} catch (error) {
		listing.issues.push(folderIssue.unreadable(nameIn(listing, below), reasonOf(error)));
		return [];
	}
}

/** `EACCES`, without the path of this machine. */
function reasonOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return code || String(error);
}

/** A link is as good as a file when it leads to one within the folder; to a folder, it may circle. */
function leadsToFile(link: string, root: string): boolean {
	try {
		const target = realpathSync(link);
		return target.startsWith(root + path.sep) && statSync(target).isFile();
	} catch {
		return false;
	}
}

function sameSpelling(folder: Pick<SourceFolder, 'name'>, files: readonly string[]): Issue[] {
	const first = new Map<string, string>();
	const issues: Issue[] = [];
	for (const file of files) {
		const spelling = file.normalize('NFC').toLowerCase();
		const twin = first.get(spelling);
		if (twin === undefined) first.set(spelling, file);
		else issues.push(folderIssue.twoSpellings(nameIn(folder, file), twin));
	}
	return issues;
}
