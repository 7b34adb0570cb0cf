import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createAsker } from '../../store/remote/ask-once.ts';
import type { Fetched } from '../../store/remote/fetch-bytes.ts';
import { extensions } from '../plan/image-names.ts';
import { svgProblem } from '../plan/svg-problem.ts';

interface ImageFetcherOptions {
	fetch: typeof globalThis.fetch;
	timeoutMs: number;
	trustedHost?: string | undefined;
}

export interface PostImages {
	/** Address → file beside the post. */
	files: Map<string, string>;
	/** File → bytes, new ones only. */
	writes: Map<string, Uint8Array>;
	/** What stayed at its address. */
	remote: { url: string; why: string }[];
}

/**
 * Fetches the images of posts, one after another. Asks each address once, and no host again that
 * did not answer: without a network an import takes as long as one question.
 */
export function createImageFetcher(options: ImageFetcherOptions) {
	const ask = createAsker(options);

	/** `names` has the wanted images; `present` the files in `folder` that are here already. */
	return async function fetchImages(
		names: ReadonlyMap<string, string>,
		present: ReadonlyMap<string, string>,
		folder: string,
	): Promise<PostImages> {
		const result: PostImages = { files: new Map(present), writes: new Map(), remote: [] };
		const byHash = new Map<string, string>();
		for (const file of present.values())
			byHash.set(hashOf(await readFile(path.join(folder, file))), file);
		for (const [url, name] of names) {
			if (present.has(url)) continue;
			const answer = await ask(url);
			const why = 'failure' in answer ? answer.failure : problemOf(answer);
			if ('failure' in answer || why) {
				result.remote.push({ url, why });
				continue;
			}
			const hash = hashOf(answer.bytes);
			const file = byHash.get(hash) ?? `${name}.${extensions[answer.type] ?? ''}`;
			result.files.set(url, file);
			if (!byHash.has(hash)) result.writes.set(file, answer.bytes);
			byHash.set(hash, file);
		}
		return result;
	};
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function problemOf({ bytes, type }: Extract<Fetched, { bytes: Uint8Array }>): string {
	if (!(type in extensions)) return `it is ${type || 'of no stated type'}, not an image`;
	if (bytes.length === 0) return 'it is empty';
	return type === 'image/svg+xml' ? svgProblem(new TextDecoder().decode(bytes)) : '';
}
