import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes whole files only, and leaves alone what is right: editors watch them. Returns all paths. */
export async function writeChanged(
	files: readonly (readonly [file: string, text: string])[],
): Promise<string[]> {
	for (const [file, text] of files) {
		if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
		await mkdir(path.dirname(file), { recursive: true });
		const temporary = `${file}.${process.pid}.tmp`;
		await writeFile(temporary, text);
		await rename(temporary, file);
	}
	return files.map(([file]) => file);
}
