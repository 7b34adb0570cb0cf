import type { BuiltSearch } from './build-search.ts';

type Told = Pick<BuiltSearch, 'pages' | 'made' | 'sections' | 'keys' | 'postings' | 'kinds'>;

/**
 * What the index of search is and what it cost, in one line, which the bench reads, too:
 * `Search: 320 pages (2 read), …; 8.1 KB in 12 files: terms 2.0 KB in 4, …; 0.61 CPU s`.
 */
export function searchLine(built: Told, cpu: NodeJS.CpuUsage): string {
	const kinds = Object.entries(built.kinds);
	const sum = (of: 'bytes' | 'files'): number =>
		kinds.reduce((total, [, kind]) => total + kind[of], 0);
	const each = kinds.map(([kind, { files, bytes }]) => `${kind} ${kilobytes(bytes)} in ${files}`);
	return [
		`Search: ${built.pages} pages (${built.made} read), ${built.sections} sections`,
		`${built.keys} keys, ${built.postings} postings`,
		`${kilobytes(sum('bytes'))} in ${sum('files')} files: ${each.join(', ')}`,
		`${((cpu.user + cpu.system) / 1e6).toFixed(2)} CPU s`,
	].join('; ');
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
