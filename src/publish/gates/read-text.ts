import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltSite } from './built-site.ts';

/** Text of a file of the output folder; undefined where there is none. */
export async function readText(site: BuiltSite, file: string): Promise<string | undefined> {
	return site.files.has(file) ? readFile(path.join(site.folder, file), 'utf8') : undefined;
}
