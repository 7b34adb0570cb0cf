import path from 'node:path';
import { lockProcess } from '../process-lock.ts';

/**
 * Does work that reads observations and adds to them, one process at a time, reading included: of
 * two that read first and wait then, the second would write what the first has written.
 */
export async function lockLandscape<T>(
	contentDir: string,
	waiting: (pid: number) => void,
	work: () => Promise<T>,
): Promise<T> {
	const file = path.join(contentDir, 'landscape', 'observations', '.sync.busy.tmp');
	const release = await lockProcess(file, waiting);
	try {
		return await work();
	} finally {
		await release();
	}
}
