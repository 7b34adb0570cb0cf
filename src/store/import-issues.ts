import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { LocalImport } from '../markdown/mdx/local-imports.ts';

/** Imports of files that are not there. `document`: the text's file, absolute; `file`: as its author knows it. */
export function importIssues(
	imports: readonly LocalImport[],
	document: string,
	file: string,
): Issue[] {
	return imports.flatMap(({ path: reference, line, column }): Issue[] => {
		const wanted = path.resolve(path.dirname(document), reference);
		if (existsSync(wanted)) return [];
		const meant = nearest(path.basename(wanted), filesIn(path.dirname(wanted)));
		return [
			{
				code: 'mdx/import',
				severity: 'error',
				message: `Unexpected import of \`${reference}\`, expected a file at that path`,
				hint: meant
					? `Did you mean \`${meant}\`?`
					: 'The path starts at the folder of the text and ends with the extension, such as `.astro`.',
				file,
				line,
				column,
			},
		];
	});
}

function filesIn(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder) : [];
}
