import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../../scripts/support/usage.ts';
import { formatIssue } from '../../../src/domain/issue.ts';
import type { Query } from './query.ts';
import { readQueries } from './read-queries.ts';

const folder = new URL('../queries/', import.meta.url);

/** Our own set: written by hand, and drawn from the site's words by `--draw`. */
export const ownFiles = ['hand.json', 'drawn.json'].map((name) =>
	fileURLToPath(new URL(name, folder)),
);

/** The queries of these files; throws an error with all that is wrong with them. */
export async function loadQueries(files: readonly string[]): Promise<Query[]> {
	const read = await Promise.all(files.map(async (file) => readQueries(await textOf(file), file)));
	const issues = read.flatMap((each) => each.issues);
	if (issues.length > 0) throw new UsageError(issues.map(formatIssue).join('\n'));
	return read.flatMap(({ queries }) => queries);
}

async function textOf(file: string): Promise<string> {
	try {
		return await readFile(file, 'utf8');
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new UsageError(`Unexpected file ${file}, expected one of queries: ${why}`);
	}
}
