import path from 'node:path';
import type { ImageAsset } from '../domain/image.ts';
import { decode } from '../domain/text/decode.ts';
import type { DocumentFile } from '../source/list-documents.ts';
import { planImage, type PlannedImage } from './images.ts';
import type { Store } from './store.ts';

interface ImagePlanner {
	/** Absolute. */
	contentDir: string;
	store: Store;
	/** Stands for the code that makes pictures. */
	imageSalt: string;
	/** Pictures met so far, by absolute path. */
	images: Map<string, PlannedImage | undefined>;
}

/** Pictures by the reference that a text makes to them; null: there is no such picture. */
export async function planImages(
	references: string[],
	document: DocumentFile,
	{ images, store, imageSalt, contentDir }: ImagePlanner,
): Promise<Record<string, ImageAsset | null>> {
	const assets: Record<string, ImageAsset | null> = {};
	for (const reference of references) {
		const file = path.resolve(
			path.dirname(document.file),
			decode(reference.replace(/[?#].*$/s, '')),
		);
		// A text may show what lies in its content folder, and nothing else of the machine.
		const outside = path.relative(contentDir, file).split(path.sep)[0] === '..';
		if (outside) images.set(file, undefined);
		if (!images.has(file)) images.set(file, await planImage(file, store, imageSalt));
		assets[reference] = images.get(file)?.asset ?? null;
	}
	return assets;
}
