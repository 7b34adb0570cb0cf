import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type MediaFile, mediaFormat } from '../domain/media.ts';
import type { DocumentFile } from '../source/list-documents.ts';
import { contentFile } from './content-file.ts';
import type { ImageJob } from './images.ts';
import { digest } from './store.ts';

/** A film or its captions, and the job that publishes it. */
export interface PlannedMedia {
	file: MediaFile;
	job: ImageJob;
}

interface MediaPlanner {
	/** Absolute. */
	contentDir: string;
	/** Files met so far, by absolute path. */
	media: Map<string, PlannedMedia | undefined>;
}

/** Films and captions by the reference that a text makes to them; null: there is no such file. */
export async function planMedia(
	references: string[],
	document: DocumentFile,
	{ contentDir, media }: MediaPlanner,
): Promise<Record<string, MediaFile | null>> {
	const files: Record<string, MediaFile | null> = {};
	for (const reference of references) {
		const file = contentFile(reference, document, contentDir);
		if (file !== undefined && !media.has(file)) media.set(file, await plan(file));
		files[reference] = (file === undefined ? undefined : media.get(file)?.file) ?? null;
	}
	return files;
}

async function plan(file: string): Promise<PlannedMedia | undefined> {
	const format = mediaFormat(file);
	const bytes = format && (await readFile(file).catch(() => undefined));
	if (!bytes) return undefined;
	const source = digest(bytes);
	const stem = path
		.parse(file)
		.name.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	const name = `${stem || 'film'}-${source.slice(0, 10)}.${format}`;
	return { file: { name, bytes: bytes.length }, job: { name, file, source, width: 0, format } };
}
