import { readdir, readFile } from 'node:fs/promises';
import type { Workshop } from './workshop.ts';

const folder = new URL('../fixtures/kitchen-sink/', import.meta.url);

/** Adds the part of the kitchen sink about pictures and films, as a post of its own. */
export async function addMediaPost(workshop: Workshop): Promise<void> {
	for (const file of await readdir(folder)) {
		if (file.endsWith('.md') && !file.startsWith('media.')) continue;
		const name = file.replace(/^media\.(?=..\.md$)/, '');
		await workshop.write(`blog/media/${name}`, await readFile(new URL(file, folder)));
	}
}
