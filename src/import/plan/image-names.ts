import { createHash } from 'node:crypto';
import { decode } from '../../domain/text/decode.ts';
import { cleanSlug } from './slug.ts';

/** Extensions by content type: what the site can show. */
export const extensions: Record<string, string> = {
	'image/png': 'png',
	'image/jpeg': 'jpg',
	'image/gif': 'gif',
	'image/webp': 'webp',
	'image/avif': 'avif',
	'image/svg+xml': 'svg',
};

/**
 * File names (without extension) for the images of a post, from their addresses alone, so that a
 * second import finds the files of the first. Equal names are told apart by a hash of the address.
 */
export function imageNames(urls: readonly string[]): Map<string, string> {
	const names = new Map<string, string>();
	const taken = new Set<string>(['en', 'zh']);
	for (const url of urls) {
		const last = URL.parse(url)?.pathname.split('/').filter(Boolean).at(-1) ?? '';
		const base = cleanSlug(decode(last).replace(/\.\w{1,5}$/, '')) || 'image';
		const name = taken.has(base)
			? `${base}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`
			: base;
		taken.add(name);
		names.set(url, name);
	}
	return names;
}

/** The files beside a post that an earlier import has fetched: address → file. */
export function presentFiles(
	names: ReadonlyMap<string, string>,
	files: readonly string[],
): Map<string, string> {
	const present = new Map<string, string>();
	for (const [url, name] of names) {
		const file = Object.values(extensions)
			.map((extension) => `${name}.${extension}`)
			.find((candidate) => files.includes(candidate));
		if (file) present.set(url, file);
	}
	return present;
}
