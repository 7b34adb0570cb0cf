import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../../domain/error-code.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What the folder of an article always holds. */
const mark = 'article.json';
/** All that one may hold: this, and what systems leave in folders that somebody looked at. */
const own =
	/^(?:article\.(?:html|json)|preview\.html|images\/[^/]+\.(?:jpg|png|gif)|(?:images\/)?(?:\.DS_Store|Thumbs\.db|desktop\.ini))$/;

/**
 * Writes the folder of an article: all of it or nothing, and nothing when it holds the same already.
 * Answers whether anything was written; throws on a folder that is not an article's, or not alone.
 */
export async function writeFolder(folder: string, files: Files): Promise<boolean> {
	const before = await listFiles(folder);
	if (before && before.length > 0 && !before.includes(mark)) {
		throw new Error(
			`Unexpected folder ${folder}, expected one that is new, empty or holds an article (${mark})`,
		);
	}
	const other = before?.find((name) => !own.test(name));
	if (other !== undefined) {
		throw new Error(
			`Unexpected \`${other}\` in ${folder}, expected files of an article alone: it would be lost`,
		);
	}
	if (before && (await isSame(folder, before, files))) return false;
	await mkdir(path.dirname(folder), { recursive: true });
	const stage = path.join(path.dirname(folder), `.${path.basename(folder)}.${process.pid}.tmp`);
	try {
		await mkdir(stage);
		for (const [name, content] of files) {
			const file = path.join(stage, name);
			await mkdir(path.dirname(file), { recursive: true });
			await writeFile(file, content);
		}
		if (before) await rename(folder, `${stage}.old`);
		await rename(stage, folder);
		return true;
	} finally {
		await rm(stage, { recursive: true, force: true });
		await rm(`${stage}.old`, { recursive: true, force: true });
	}
}

/** Removes the folder of an article, unless it holds anything else. */
export async function removeFolder(folder: string): Promise<void> {
	const files = await listFiles(folder);
	if (!files?.includes(mark) || !files.every((name) => own.test(name))) return;
	await rm(folder, { recursive: true, force: true });
}

/** Names of the files in a folder, with `/`; undefined: there is none. */
async function listFiles(folder: string): Promise<string[] | undefined> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(error: unknown) => {
			if (errorCode(error) === 'ENOENT') return undefined;
			throw error;
		},
	);
	return entries
		?.filter((entry) => !entry.isDirectory())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.map((name) => name.split(path.sep).join('/'));
}

async function isSame(folder: string, before: readonly string[], files: Files): Promise<boolean> {
	if (before.length !== files.size || !before.every((name) => files.has(name))) return false;
	for (const [name, content] of files) {
		const kept = await readFile(path.join(folder, name));
		if (!kept.equals(Buffer.from(content))) return false;
	}
	return true;
}
