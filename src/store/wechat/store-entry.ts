import sharp from 'sharp';
import type { Store } from '../store.ts';

/** Part of every key, as other encoders make other bytes. */
export const encoders = `sharp ${sharp.versions.sharp} vips ${sharp.versions.vips}`;

/**
 * What the store has under a key; else what `make` makes, kept for the next time as a line of JSON and
 * the bytes. What has no bytes is not kept.
 */
export async function keepEntry<T extends object>(
	store: Store,
	key: string,
	make: () => Promise<T>,
): Promise<T> {
	const kept = store.bytes('wechat', key);
	// Written below, under a key that names this code's version and what is kept.
	if (kept) return unpack(kept) as T;
	const made = await make();
	if (!('bytes' in made && made.bytes instanceof Uint8Array)) return made;
	const { bytes, ...rest } = made;
	const entry = Buffer.concat([Buffer.from(`${JSON.stringify(rest)}\n`), bytes]);
	store.put('wechat', key, entry);
	// As it will be read.
	return unpack(entry) as T;
}

function unpack(entry: Uint8Array): object {
	const end = entry.indexOf(10);
	const head: unknown = JSON.parse(Buffer.from(entry.subarray(0, end)).toString());
	return Object.assign({}, head, { bytes: new Uint8Array(entry.subarray(end + 1)) });
}
