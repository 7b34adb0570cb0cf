/** What the index of search cost a build, and what it is. */
export interface SearchCost {
	cpuSeconds: number;
	/** KB in files, by kind and in all, as the build says it. */
	sizes: string;
}

// The line of `src/publish/search/search-line.ts`.
const pattern = /Search: [^\n]*; ([\d.]+ KB in \d+ files: [^;\n]+); ([\d.]+) CPU s/;

/** Reads it from what a build printed; undefined where it says nothing of search. */
export function readSearchCost(output: string): SearchCost | undefined {
	const [, sizes = '', seconds = ''] = pattern.exec(output) ?? [];
	return sizes === '' ? undefined : { cpuSeconds: Number(seconds), sizes };
}
