import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { LocalImport } from '../markdown/mdx/local-imports.ts';

/** Imports of files that are not there, and of other texts. `document`: the text's file, absolute; `file`: as its author knows it. */
export function importIssues(
	imports: readonly LocalImport[],
	document: string,
	file: string,
): Issue[] {
	return imports.flatMap(({ path: reference, line, column }): Issue[] => {
		const problem = problemOf(reference, path.resolve(path.dirname(document), reference));
		if (!problem) return [];
		return [{ code: 'mdx/import', severity: 'error', ...problem, file, line, column }];
	});
}

function problemOf(reference: string, wanted: string): Pick<Issue, 'message' | 'hint'> | undefined {
	if (/\.mdx?$/.test(reference)) {
		return {
			message: `Unexpected import of the text \`${reference}\`, expected a component`,
			hint: 'A text has its own page. Link to it, or make what both need an `.astro` file.',
		};
	}
	if (existsSync(wanted)) return undefined;
	const folder = path.dirname(wanted);
	const meant = nearest(path.basename(wanted), existsSync(folder) ? readdirSync(folder) : []);
	return {
		message: `Unexpected import of \`${reference}\`, expected a file at that path`,
		hint: meant
			? `Did you mean \`${meant}\`?`
			: 'The path starts at the folder of the text and ends with the extension, such as `.astro`.',
	};
}
