import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ImageAsset } from '../domain/image.ts';
import type { DocumentFile } from '../source/list-documents.ts';
import { contentFile, liesWithin } from './content-file.ts';
import { planImage, type PlannedImage } from './images.ts';
import type { Store } from './store.ts';

/** What planning pictures needs beside them. */
export interface ImagePlanner {
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
	document: Pick<DocumentFile, 'file'>,
	planner: ImagePlanner,
): Promise<Record<string, ImageAsset | null>> {
	const assets: Record<string, ImageAsset | null> = {};
	for (const reference of references) {
		const file = contentFile(reference, document, planner.contentDir);
		assets[reference] = file === undefined ? null : await assetOf(file, planner);
	}
	return assets;
}

async function assetOf(file: string, planner: ImagePlanner): Promise<ImageAsset | null> {
	const planned = await planOnce(file, planner);
	if (!planned) return null;
	const sibling = darkSibling(file);
	if (!sibling || !liesWithin(sibling, planner.contentDir)) return planned.asset;
	return { ...planned.asset, dark: (await planOnce(sibling, planner))?.asset ?? null };
}

async function planOnce(
	file: string,
	{ images, store, imageSalt }: ImagePlanner,
): Promise<PlannedImage | undefined> {
	if (!images.has(file)) images.set(file, await planImage(file, store, imageSalt));
	return images.get(file);
}

const extensions = ['.svg', '.png', '.webp', '.avif', '.jpg', '.jpeg', '.gif'];

/** `flow.dark.svg` beside `flow.svg`, in the same format sooner than in another. */
function darkSibling(file: string): string | undefined {
	const { dir, name, ext } = path.parse(file);
	if (name.endsWith('.dark')) return undefined;
	return [ext, ...extensions]
		.map((each) => path.join(dir, `${name}.dark${each}`))
		.find((each) => existsSync(each));
}
