import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { lockBuild } from '../../../src/publish/build-lock.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const lockOf = (root: string): string => path.join(root, '.cache', 'build.lock');

/** The id of a process that has ended. */
function deadPid(): number {
	return spawnSync(process.execPath, ['-e', '']).pid;
}

test('the lock names its process, and goes with it', async () => {
	const root = tempFolder();
	const waiting = vi.fn();
	const unlock = await lockBuild(root, waiting);
	expect(readFileSync(lockOf(root), 'utf8')).toBe(String(process.pid));
	await unlock();
	expect(existsSync(lockOf(root))).toBe(false);
	expect(waiting).not.toHaveBeenCalled();
	// Letting go twice, or of nothing, is no failure.
	await unlock();
});

test('the second build waits for the first one, and says so once', async () => {
	const root = tempFolder();
	const first = await lockBuild(root, () => undefined);
	const told: number[] = [];
	const waits = Promise.withResolvers<undefined>();
	const order: string[] = [];
	const second = lockBuild(root, (pid) => {
		told.push(pid);
		waits.resolve(undefined);
	}).then((unlock) => {
		order.push('second begins');
		return unlock;
	});
	await waits.promise;
	order.push('first ends');
	await first();
	const unlock = await second;
	onTestFinished(unlock);
	expect(order).toEqual(['first ends', 'second begins']);
	expect(told).toEqual([process.pid]);
});

test.each([
	['a free lock', {}],
	['the lock of a dead process', { '.cache/build.lock': String(deadPid()) }],
])('five who want %s come one after the other', async (_, files) => {
	const root = tempFolder(files);
	let inside = 0;
	const build = async (): Promise<number> => {
		const unlock = await lockBuild(root, () => undefined);
		const seen = ++inside;
		await new Promise((done) => setTimeout(done, 20));
		inside--;
		await unlock();
		return seen;
	};
	const seen = await Promise.all(Array.from({ length: 5 }, build));
	expect(seen).toEqual([1, 1, 1, 1, 1]);
});

test('the lock of a process that died is taken over at once', async () => {
	const root = tempFolder({ '.cache/build.lock': String(deadPid()) });
	const waiting = vi.fn();
	const unlock = await lockBuild(root, waiting);
	expect(readFileSync(lockOf(root), 'utf8')).toBe(String(process.pid));
	expect(waiting).not.toHaveBeenCalled();
	await unlock();
});

test('two projects do not wait for each other', async () => {
	const unlocks = [await lockBuild(tempFolder(), vi.fn()), await lockBuild(tempFolder(), vi.fn())];
	for (const unlock of unlocks) await unlock();
	expect(unlocks).toHaveLength(2);
});
