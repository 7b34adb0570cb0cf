import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { onTestFinished } from 'vitest';
import {
	type ArticleImagesOptions,
	makeArticleImages,
} from '../../../../src/store/wechat/article-images.ts';
import type { ImageRequest } from '../../../../src/store/wechat/image-request.ts';
import { Store } from '../../../../src/store/store.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

/** A store that goes when the test ends. */
export function newStore(): Store {
	const store = new Store(tempFolder());
	onTestFinished(() => store.close());
	return store;
}

/** A network that nobody should ask. */
export const noNetwork: typeof globalThis.fetch = () => Promise.reject(new TypeError('no network'));

/** Options for a test, with a store of its own. */
export function options(more: Partial<ArticleImagesOptions> = {}): ArticleImagesOptions {
	const store = more.store ?? newStore();
	return { salt: 'salt', fetch: noNetwork, file: 'content/blog/a/en.md', ...more, store };
}

/** A request for a file in a folder. */
export function fileRequest(
	folder: string,
	name: string,
	more: Partial<ImageRequest> = {},
): ImageRequest {
	const from = { kind: 'file', file: path.join(folder, name), name: `./${name}` } as const;
	return { src: `./${name}`, line: 7, from, ...more };
}

/** Makes one file's picture. */
export async function make(name: string, bytes: Uint8Array, more: Partial<ImageRequest> = {}) {
	const request = fileRequest(tempFolder({ [name]: bytes }), name, more);
	const { images, files, issues } = await makeArticleImages([request], options());
	const image = images.get(request.src);
	return { image, file: image && files.get(image.file), issues };
}

/** Pixels of a made picture. */
export async function pixels(bytes: Uint8Array | undefined) {
	const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
	const at = (x: number, y: number): number[] => {
		const start = (y * info.width + x) * info.channels;
		return [...data.subarray(start, start + info.channels)];
	};
	return { ...info, at };
}

/** A picture of one colour. */
export const plain = (width: number, height: number, background: string): Sharp =>
	sharp({ create: { width, height, channels: 3, background } });

/** Numbers that look random, the same every time. */
export function noise(length: number): Buffer {
	const data = Buffer.alloc(length);
	let state = 1;
	for (let at = 0; at < length; at++) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		data[at] = state >>> 24;
	}
	return data;
}

/** A soft picture with grain, as photographs are. */
export function photo(width: number, height: number): Sharp {
	const grain = noise(width * height * 3);
	const data = Buffer.alloc(grain.length);
	for (let at = 0; at < data.length; at++) {
		const pixel = Math.floor(at / 3);
		const [x, y] = [pixel % width, Math.floor(pixel / width)];
		const soft = 128 + 80 * Math.sin(x / 60 + (at % 3)) * Math.cos(y / 45);
		data[at] = Math.round(soft + ((grain[at] ?? 0) - 128) / 12);
	}
	return sharp(data, { raw: { width, height, channels: 3 } });
}

/** Ink in a colour on nothing: a frame and a line through it. */
export function sketch(ink: string, ground = ''): Sharp {
	const paper = ground ? `<rect width="120" height="80" fill="${ground}"/>` : '';
	return sharp(
		Buffer.from(
			`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80">${paper}<g fill="none" stroke="${ink}" stroke-width="4"><rect x="10" y="10" width="100" height="60"/><path d="M10 40h100"/></g></svg>`,
		),
	);
}
