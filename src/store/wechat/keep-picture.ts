import { digest, type Store } from '../store.ts';
import type { Finding } from './finding.ts';
import { isSvg } from './draw-svg.ts';
import { drawingKey } from './drawing-key.ts';
import type { MadePicture } from './made-picture.ts';
import { makePicture, type PictureSource } from './make-picture.ts';
import { encoders, keepEntry } from './store-entry.ts';

/** Makes a picture, or finds it in the store. What failed is tried again: time may have been short. */
export async function keepPicture(
	source: PictureSource,
	{ store, salt }: { store: Store; salt: string },
): Promise<MadePicture | Finding> {
	const { bytes, drawnWidth = '', shownWidth = '' } = source;
	const width = isSvg(bytes) ? shownWidth : '';
	const usual = digest(encoders, salt, `${drawnWidth} ${width}`, bytes);
	const key = await drawingKey(usual, bytes, store);
	return await keepEntry(store, key, () => makePicture(source));
}
