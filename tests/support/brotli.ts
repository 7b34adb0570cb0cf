import { brotliCompressSync, constants } from 'node:zlib';

/** Compresses as a static host does ahead of time: brotli, quality 11. */
export function brotli(data: Uint8Array | string): Buffer {
	return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** Size of the text in brotli, or 0 for no text (an empty stream would still be one byte). */
export function brotliSize(text: string): number {
	return text === '' ? 0 : brotli(text).length;
}
