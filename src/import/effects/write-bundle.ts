import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes the files of a post so that nobody sees half of it: a new folder appears at once; in a
 * folder that exists each file is swapped in, the text (last in `files`) after its images.
 */
export async function writeBundle(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
	const exists = await stat(folder).then(
		(found) => found.isDirectory(),
		() => false,
	);
	await (exists ? swapIn(folder, files) : createAtOnce(folder, files));
}

async function createAtOnce(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
	const parent = path.dirname(folder);
	const temporary = path.join(parent, `.import-${process.pid}-${path.basename(folder)}`);
	await mkdir(temporary, { recursive: true });
	try {
		for (const [name, data] of files) await writeFile(path.join(temporary, name), data);
		await rename(temporary, folder);
	} catch (error) {
		await rm(temporary, { recursive: true, force: true });
		throw error;
	}
}

async function swapIn(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
	for (const [name, data] of files) {
		const temporary = path.join(folder, `.import-${process.pid}-${name}`);
		try {
			await writeFile(temporary, data);
			await rename(temporary, path.join(folder, name));
		} catch (error) {
			await rm(temporary, { force: true });
			throw error;
		}
	}
}
