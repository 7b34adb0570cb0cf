import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { idField } from '../schema/fields.ts';
import { strayFile } from './book-issues.ts';
import { badSlug, duplicateSlug } from './listing-issues.ts';

/** Names of the folders below `handbooks/`, sorted: each is a book. */
export function bookFolders(contentDir: string): string[] {
	return entriesOf(contentDir).filter((name) => isFolder(path.join(contentDir, 'handbooks', name)));
}

/** Names that no address can have, and files that belong to no book. */
export function bookFolderIssues(contentDir: string, nameOf: (file: string) => string): Issue[] {
	const folders = new Set(bookFolders(contentDir));
	const bySpelling = new Map<string, string>();
	return entriesOf(contentDir).flatMap((name): Issue[] => {
		const at = nameOf(path.join(contentDir, 'handbooks', name));
		if (!folders.has(name)) return /\.(?:mdx?|ya?ml)$/.test(name) ? [strayFile(at, name)] : [];
		const spelling = name.normalize('NFKC').toLowerCase();
		const twin = bySpelling.get(spelling);
		bySpelling.set(spelling, name);
		return [
			...(twin ? [duplicateSlug(at, name, twin)] : []),
			...(idField.safeParse(name).success ? [] : [badSlug(at, name)]),
		];
	});
}

function entriesOf(contentDir: string): string[] {
	const folder = path.join(contentDir, 'handbooks');
	if (!isFolder(folder)) return [];
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort();
}

/** True for a folder, and for a link to one; a link may lead nowhere. */
function isFolder(file: string): boolean {
	return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
