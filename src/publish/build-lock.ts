import path from 'node:path';
import { lockProcess } from './process-lock.ts';

/**
 * One build at a time for each checkout, since two mix each other's pages. Waits for the other one,
 * takes over from one that died, and returns the function that lets the next one in.
 */
export async function lockBuild(
	root: string,
	waiting: (pid: number) => void,
): Promise<() => Promise<void>> {
	// Astro's own scratch folder lies in the project, so the lock does too, wherever the cache is.
	return lockProcess(path.join(root, '.cache', 'build.lock'), waiting);
}
