import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A text file of /proc, or nothing when its process has ended meanwhile. */
async function read(path: string): Promise<string> {
	return readFile(path, 'utf8').catch(() => '');
}

/** What a process tree holds now, and the most that any one process in it ever held. */
interface Memory {
	now: number;
	highest: number;
}

/** A line of /proc/<pid>/status such as `VmRSS:     1234 kB`, in bytes. */
export function statusBytes(status: string, field: 'VmRSS' | 'VmHWM'): number {
	const line = status.split('\n').find((text) => text.startsWith(`${field}:`));
	return Number(/(\d+) kB/.exec(line ?? '')?.[1] ?? 0) * 1024;
}

/** Resident memory of a process and all below it, by Linux's own lists of children. */
async function linuxTree(pid: number): Promise<Memory> {
	const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
	const lists = await Promise.all(
		threads.map((thread) => read(`/proc/${pid}/task/${thread}/children`)),
	);
	const children = lists.join(' ').split(' ').filter(Boolean).map(Number);
	const below = await Promise.all(children.map(linuxTree));
	const status = await read(`/proc/${pid}/status`);
	const own = { now: statusBytes(status, 'VmRSS'), highest: statusBytes(status, 'VmHWM') };
	return [own, ...below].reduce((sum, { now, highest }) => ({
		now: sum.now + now,
		highest: Math.max(sum.highest, highest),
	}));
}

/** The same from the lines `pid ppid kibibytes` that `ps` prints. */
export function treeBytes(table: string, root: number): number {
	const rows = table
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number));
	const tree = new Set([root]);
	const isNew = ([pid = 0, parent = 0]: number[]): boolean => !tree.has(pid) && tree.has(parent);
	// A child may stand above its parent in the table, so once through is not enough.
	for (let found = rows.filter(isNew); found.length > 0; found = rows.filter(isNew)) {
		for (const [pid = 0] of found) tree.add(pid);
	}
	return rows.reduce((sum, [pid = 0, , size = 0]) => sum + (tree.has(pid) ? size * 1024 : 0), 0);
}

async function psTree(pid: number): Promise<Memory> {
	const run = promisify(execFile);
	const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,rss=']).catch(() => ({ stdout: '' }));
	const now = treeBytes(stdout, pid);
	return { now, highest: now };
}

/** How often memory is looked at; two processes that peak together for less may go unseen. */
const interval = 50;

/**
 * Watches the memory of a process tree until stopped; pages shared by processes count for each.
 * A peak of 0 means that this system tells nothing.
 */
export function watchMemory(pid: number): { stop(): Promise<number> } {
	const look = existsSync(`/proc/${process.pid}/task/${process.pid}/children`) ? linuxTree : psTree;
	const ended = new AbortController();
	const watch = async (): Promise<number> => {
		let peak = 0;
		while (!ended.signal.aborted) {
			const { now, highest } = await look(pid);
			peak = Math.max(peak, now, highest);
			await pause(interval, ended.signal);
		}
		return peak;
	};
	const peak = watch();
	return {
		stop: () => {
			ended.abort();
			return peak;
		},
	};
}

/** Waits, or less when stopped. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	await new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, milliseconds);
		signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
	});
}
