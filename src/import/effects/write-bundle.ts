import { rmSync } from 'node:fs';
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
	await orNothing(temporary, async () => {
		await mkdir(temporary, { recursive: true });
		for (const [name, data] of files) await writeFile(path.join(temporary, name), data);
		await rename(temporary, folder);
	});
}

async function swapIn(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
	for (const [name, data] of files) {
		const temporary = path.join(folder, `.import-${process.pid}-${name}`);
		await orNothing(temporary, async () => {
			await writeFile(temporary, data);
			await rename(temporary, path.join(folder, name));
		});
	}
}

const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/** Does it whole; where it fails, or somebody presses Ctrl-C, nothing temporary stays behind. */
async function orNothing(temporary: string, work: () => Promise<void>): Promise<void> {
	const stop = (signal: keyof typeof signals): void => {
		rmSync(temporary, { recursive: true, force: true });
		process.exit(signals[signal]);
	};
	process.once('SIGINT', stop).once('SIGTERM', stop);
	try {
		await work();
	} catch (error) {
		await rm(temporary, { recursive: true, force: true });
		throw error;
	} finally {
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
}
