import type { menders } from './menders.ts';

/**
 * Loads what mends a query: a script of its own, because answers that need no mending come without it.
 * Rejects where it cannot be loaded.
 */
export async function loadMenders(): Promise<typeof menders> {
	const loaded = await import('./menders.ts');
	return loaded.menders;
}
