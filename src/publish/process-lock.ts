import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../domain/error-code.ts';

const pollMs = 250;
// A holder says that it lives every few seconds; one that was silent for minutes does not.
const beatMs = 5_000;
const silentMs = 180_000;

/** True while the process lives; signal 0 only asks. */
function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return errorCode(error) === 'EPERM';
	}
}

/** Takes the lock if it is free. It appears with its content, so nobody ever reads an empty one. */
async function tryLock(file: string): Promise<boolean> {
	// A name of its own for each try: two of one process would take each other's away.
	const own = `${file}.${randomUUID()}.new`;
	await writeFile(own, String(process.pid));
	try {
		await link(own, file);
		return true;
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	} finally {
		await rm(own, { force: true });
	}
}

/** When the lock was last touched, and since when this process has seen it stand still. */
interface Watch {
	touched: number;
	since: number;
}

/**
 * True when its holder is gone: dead, or silent for so long, by a clock that does not run while the
 * machine sleeps, that the number must be another process's by now.
 */
async function isStale(file: string, pid: number, watch: Watch): Promise<boolean> {
	if (!isAlive(pid)) return true;
	const touched = await stat(file).then(
		({ mtimeMs }) => mtimeMs,
		() => 0,
	);
	if (touched !== watch.touched) Object.assign(watch, { touched, since: performance.now() });
	return performance.now() - watch.since > silentMs;
}

/**
 * Removes the lock of a dead process; false: another one is about to. Of several who saw it dead,
 * the last would else remove the new lock of the first.
 */
async function removeDead(file: string, pid: number): Promise<boolean> {
	const claim = `${file}.${pid}`;
	if (!(await tryLock(claim))) return false;
	try {
		if ((await holderOf(file)) === pid) await rm(file, { force: true });
	} finally {
		await rm(claim, { force: true });
	}
	return true;
}

/** The process that a lock names; 0 while there is none. */
async function holderOf(file: string): Promise<number> {
	return Number(await readFile(file, 'utf8').catch(() => ''));
}

/**
 * One process at a time: waits for the one that holds the lock, takes over from one that died, and
 * returns the function that lets the next one in. The folder of `file` is made.
 */
export async function lockProcess(
	file: string,
	waiting: (pid: number) => void,
): Promise<() => Promise<void>> {
	await mkdir(path.dirname(file), { recursive: true });
	let told = false;
	const watch: Watch = { touched: 0, since: performance.now() };
	while (!(await tryLock(file))) {
		const pid = await holderOf(file);
		if (pid && (await isStale(file, pid, watch))) {
			if (!(await removeDead(file, pid))) await sleep(pollMs);
			continue;
		}
		if (!told && pid) waiting(pid);
		told ||= Boolean(pid);
		await sleep(pollMs);
	}
	const beat = setInterval(() => {
		const now = new Date();
		utimes(file, now, now).catch(() => undefined);
	}, beatMs).unref();
	return async () => {
		clearInterval(beat);
		// After a sleep of hours it may be another one's by now.
		if ((await holderOf(file)) === process.pid) await rm(file, { force: true });
	};
}
