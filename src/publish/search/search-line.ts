import type { BuiltSearch } from './build-search.ts';

/** What the index of search is, in one line: `Search: 320 pages (2 read), 2,103 sections, …`. */
export function searchLine(built: BuiltSearch, milliseconds: number): string {
	const kinds = Object.entries(built.kinds).map(
		([kind, { files, bytes }]) => `${kind} ${kilobytes(bytes)} in ${files}`,
	);
	const all = Object.values(built.kinds).reduce((sum, { bytes }) => sum + bytes, 0);
	return [
		`Search: ${built.pages} pages (${built.made} read), ${built.sections} sections`,
		`${built.keys} keys, ${built.postings} postings`,
		`${kilobytes(all)}: ${kinds.join(', ')}`,
		`${(milliseconds / 1000).toFixed(2)} s`,
	].join('; ');
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
