import path from 'node:path';
import type { Element, Root } from 'hast';
import { imageNames } from '../../../domain/image.ts';
import { decode } from '../../../domain/text/decode.ts';
import { visit } from '../../../markdown/visit.ts';
import { liesWithin } from '../../../store/content-file.ts';
import type { PlannedImage } from '../../../store/images.ts';
import type { ImageOrigin, ImageRequest } from '../../../store/wechat/image-request.ts';
import type { Store } from '../../../store/store.ts';

interface Pictures {
	/** Pictures of the texts made so far, by absolute path. */
	images: ReadonlyMap<string, PlannedImage | undefined>;
	/** Where drawings lie. */
	store: Store;
	/** What is copied verbatim, absolute. */
	publicDir: string;
	nameOf: (file: string) => string;
}

/** Every picture of a text, each once, in reading order. */
export function imageRequests(tree: Root, pictures: Pictures): ImageRequest[] {
	const files = fileBySource(pictures.images);
	const found = new Map<string, ImageRequest>();
	let line = 1;
	visit(tree, 'element', (node) => {
		line = node.data?.line ?? line;
		const request = requestOf(node, { files, line, pictures });
		if (request && !found.has(request.src)) found.set(request.src, request);
		// The picture within a diagram is the drawing for the site.
		return node.data?.diagram ? 'skip' : undefined;
	});
	return [...found.values()];
}

interface Around {
	files: ReadonlyMap<string, string>;
	line: number;
	pictures: Pictures;
}

function requestOf(node: Element, { files, line, pictures }: Around): ImageRequest | undefined {
	const { asset } = node.data?.diagram ?? {};
	if (asset) {
		const bytes = pictures.store.bytes('variant', asset.png);
		// Its digest names the code that drew it, and would name the picture anew with each edit of that.
		const name = asset.png.replace(/-[\da-f]{10}(?=[.-])/, '');
		const from = { kind: 'drawing' as const, name, width: asset.width };
		return bytes && { src: `/_img/${asset.png}`, line, from: { ...from, bytes } };
	}
	const { src } = node.properties;
	if (node.tagName !== 'img' || typeof src !== 'string') return undefined;
	const from = originOf(src, files, pictures);
	return from && { src, line, from };
}

function originOf(
	src: string,
	files: ReadonlyMap<string, string>,
	{ publicDir, nameOf }: Pictures,
): ImageOrigin | undefined {
	const file = files.get(src);
	if (file) return { kind: 'file', file, name: nameOf(file) };
	if (/^https?:\/\//i.test(src)) return { kind: 'remote', url: src };
	if (src.startsWith('//')) return { kind: 'remote', url: `https:${src}` };
	if (!src.startsWith('/')) return undefined;
	const copied = path.join(publicDir, decode(src.replace(/[?#].*$/s, '')));
	if (!liesWithin(copied, publicDir)) return undefined;
	return { kind: 'file', file: copied, name: nameOf(copied) };
}

/** The file that each published name was made from. */
function fileBySource(images: Pictures['images']): Map<string, string> {
	const files = new Map<string, string>();
	for (const [file, planned] of images) {
		for (const name of planned ? imageNames(planned.asset) : []) files.set(`/_img/${name}`, file);
	}
	return files;
}
