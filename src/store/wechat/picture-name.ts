import { createHash } from 'node:crypto';
import type { MadePicture } from './made-picture.ts';

const extensions = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' } as const;

/** Characters of a name that say enough. */
const longest = 40;

/**
 * Name of a made picture below the folder of its article, by its content: `images/flow-1a2b3c4d.png`.
 * ASCII only, as it becomes a file, an address, and a header of an upload.
 */
export function pictureName(
	origin: string,
	{ type, bytes }: Pick<MadePicture, 'type' | 'bytes'>,
): string {
	return `images/${stemOf(origin)}-${sha256(bytes).slice(0, 8)}.${extensions[type]}`;
}

/** Hexadecimal digest. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Letters and digits of the last part of a path or an address; `image` where there are none. */
function stemOf(origin: string): string {
	const last =
		origin
			.replace(/[?#].*$/, '')
			.split(/[\\/]/)
			.at(-1) ?? '';
	const stem = last
		.replace(/\.\w{1,5}$/, '')
		.replace(/%[\da-f]{2}/gi, '-')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z\d]+/g, '-')
		.slice(0, longest)
		.replace(/^-+|-+$/g, '');
	return stem || 'image';
}
