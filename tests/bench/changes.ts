import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The HTML files of a folder, each with a digest of what it holds. */
export async function htmlFiles(folder: string): Promise<Map<string, string>> {
	const names = await readdir(folder, { recursive: true }).catch(() => []);
	const found = new Map<string, string>();
	for (const name of names.filter((each) => each.endsWith('.html'))) {
		const bytes = await readFile(join(folder, name));
		found.set(name, createHash('sha1').update(bytes).digest('base64'));
	}
	return found;
}

/** How many of the files were not there before, or held something else. */
export function countChanged(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
): number {
	return [...after].filter(([name, digest]) => before.get(name) !== digest).length;
}
