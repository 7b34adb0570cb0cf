import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CorpusFile } from './corpus/corpus.ts';

/** Writes files of a corpus below a folder. */
export async function writeFiles(folder: string, files: Iterable<CorpusFile>): Promise<void> {
	for (const { path, data } of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), data);
	}
}
