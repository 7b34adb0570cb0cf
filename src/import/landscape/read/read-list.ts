import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode } from '../../../domain/error-code.ts';
import type { Issue } from '../../../domain/issue.ts';
import { decodeText } from '../../markdown/folder/decode-text.ts';
import { readFolder } from '../../markdown/folder/read-folder.ts';
import { type ListFormat, mostItems, mostListBytes, type RawItem, type RawList } from '../raw.ts';
import { cncfItems } from './cncf-items.ts';
import { csvItems } from './csv-items.ts';
import { jsonItems } from './json-items.ts';
import { listIssue } from './list-issues.ts';
import { markdownItems } from './markdown-items.ts';

interface Found {
	items: RawItem[];
	issues: Issue[];
}

const readers = {
	csv: csvItems,
	json: jsonItems,
	cncf: cncfItems,
} as const satisfies Record<Exclude<ListFormat, 'markdown'>, (text: string, file: string) => Found>;

const endings: Record<string, ListFormat> = {
	'.csv': 'csv',
	'.tsv': 'csv',
	'.json': 'json',
	'.yml': 'cncf',
	'.yaml': 'cncf',
};

/** Reads a list of any format; an issue where nothing of it can be read. Bounded. */
export function readList(
	source: string,
	{ from, contentDir }: { from: ListFormat | undefined; contentDir: string },
): RawList | { issue: Issue } {
	const isFolder = statSync(source, { throwIfNoEntry: false })?.isDirectory() === true;
	const ending = path.extname(source).toLowerCase();
	const known = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
	const format = from ?? (isFolder ? 'markdown' : known);
	if (format === undefined) return { issue: listIssue.unknown(source) };
	const found =
		format === 'markdown' ? ofFolder(source, contentDir) : ofFile(source, readers[format]);
	if ('issue' in found) return found;
	if (found.items.length > mostItems)
		return { issue: listIssue.tooLarge(source, `${mostItems} projects`) };
	return { format, ...found };
}

function ofFolder(source: string, contentDir: string): Found | { issue: Issue } {
	const folder = readFolder(source, { contentDir });
	if ('issue' in folder) return folder;
	const { items, issues } = markdownItems(folder);
	return { items, issues: [...folder.issues, ...issues] };
}

function ofFile(
	source: string,
	read: (text: string, file: string) => Found,
): Found | { issue: Issue } {
	try {
		if (statSync(source).size > mostListBytes)
			return { issue: listIssue.tooLarge(source, `${mostListBytes / 1024 / 1024} MiB`) };
		const text = decodeText(readFileSync(source));
		if (text === undefined) return { issue: listIssue.encoding(source) };
		return read(text, path.basename(source));
	} catch (error) {
		const reason =
			error instanceof RangeError ? 'it is nested too deeply' : (errorCode(error) ?? '');
		if (reason === '') throw error;
		return { issue: listIssue.unreadable(source, reason) };
	}
}
