import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../domain/error-code.ts';
import { formatObservation } from '../../domain/landscape/format-observation.ts';
import type { Observation } from '../../domain/landscape/observation.ts';

/**
 * Adds lines to `observations/<yyyy-mm>.ndjson`, each to the month of its day, by project, day and
 * source. No byte that is there changes. Every file is whole before the first takes its place, and
 * each takes it at once: a crash leaves the old file or the new one. Returns the paths written.
 */
export async function appendObservations(
	folder: string,
	observations: readonly Observation[],
): Promise<string[]> {
	const months = Map.groupBy(observations, ({ as_of }) => as_of.slice(0, 7));
	await mkdir(folder, { recursive: true });
	const files = [...months].map(([month, lines]) => ({
		file: path.join(folder, `${month}.ndjson`),
		temporary: path.join(folder, `.${month}.${process.pid}.tmp`),
		text: linesOf(lines),
	}));
	try {
		for (const each of files) await writeBeside(each);
		for (const { file, temporary } of files) await rename(temporary, file);
	} catch (error) {
		await Promise.all(files.map(({ temporary }) => rm(temporary, { force: true })));
		throw error;
	}
	return files.map(({ file }) => file);
}

interface Planned {
	file: string;
	temporary: string;
	text: string;
}

async function writeBeside({ file, temporary, text }: Planned): Promise<void> {
	const before = await readFile(file).catch((error: unknown) => {
		if (errorCode(error) === 'ENOENT') return Buffer.alloc(0);
		throw error;
	});
	// A last line that somebody left open would swallow the next one.
	const isOpen = before.length > 0 && before.at(-1) !== 0x0a;
	const handle = await open(temporary, 'w');
	try {
		await handle.writeFile(Buffer.concat([before, Buffer.from(`${isOpen ? '\n' : ''}${text}`)]));
		await handle.sync();
	} finally {
		await handle.close();
	}
}

function linesOf(observations: readonly Observation[]): string {
	const key = ({ id, as_of, source }: Observation): string => `${id}\n${as_of}\n${source}`;
	return observations
		.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
		.map((each) => `${formatObservation(each)}\n`)
		.join('');
}
