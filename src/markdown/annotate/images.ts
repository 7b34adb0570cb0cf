import type { Element, Root } from 'hast';
import { visit } from '../visit.ts';
import type { VFile } from 'vfile';
import { type ImageAsset, imageUrl } from '../../domain/image.ts';
import type { InternalLink } from '../../domain/outline.ts';
import type { DocumentContext } from '../context.ts';
import { ownValue } from '../../domain/own-value.ts';
import { useFeature } from '../file-data.ts';
import { setData } from '../set-data.ts';
import { darkPicture } from './dark-pictures.ts';
import { isLocalImage, reportMissing } from './local-image.ts';
import { reportMissingAlt } from './missing-alt.ts';
import { picturesToZoom } from './zoom.ts';

/** References to local pictures, each once, in order. */
export function localImages(tree: Root): string[] {
	const found = new Set<string>();
	visit(tree, 'element', ({ tagName, properties: { src, dataDark } }) => {
		if (tagName !== 'img') return;
		for (const url of [src, dataDark]) {
			if (typeof url === 'string' && isLocalImage(url)) found.add(url);
		}
	});
	return [...found];
}

/** Pictures by their address on the site, `/a.png`, to be checked once all files are known. */
export function sitePictures(tree: Root): InternalLink[] {
	const links: InternalLink[] = [];
	visit(tree, 'element', ({ tagName, properties: { src, dataDark }, position }) => {
		if (tagName !== 'img') return;
		const { line = 1, column = 1 } = position?.start ?? {};
		for (const url of [src, dataDark]) {
			if (typeof url !== 'string' || !/^\/(?!\/)/.test(url)) continue;
			links.push({ url, line, column, isPicture: true });
		}
	});
	return links;
}

/** Gives each picture its size and published address; what is missing shows its alternative text. */
export function annotateImages(tree: Root, context: DocumentContext, file: VFile): void {
	let count = 0;
	visit(tree, 'element', (node) => {
		if (node.tagName !== 'img') return;
		if (node.properties['alt'] === undefined) reportMissingAlt(node, file);
		node.properties['alt'] ??= '';
		// The first picture may be in view when the page opens; the others can wait.
		if (count++ > 0) node.properties['loading'] = 'lazy';
		node.properties['decoding'] = 'async';
		const image = resolve(node, context, file);
		const dark = darkPicture(node, { image, images: context.images, file });
		delete node.properties['dataDark'];
		if (image) setData(node, { image });
		if (dark) setData(node, { dark });
		// Of two pictures only the one that is shown may load, which browsers see when it is lazy.
		if (dark) node.properties['loading'] = 'lazy';
		if (dark ?? image?.needsPaper) useFeature(file, 'image');
	});
	for (const node of picturesToZoom(tree)) {
		setData(node, { zoom: true });
		useFeature(file, 'zoom');
	}
}

function resolve(node: Element, { images }: DocumentContext, file: VFile): ImageAsset | undefined {
	const { src } = node.properties;
	if (typeof src !== 'string' || !isLocalImage(src)) return undefined;
	const image = ownValue(images, src);
	if (!image) {
		reportMissing(src, node, file);
		return undefined;
	}
	node.properties['src'] = imageUrl(image.fallback);
	node.properties['width'] = image.width;
	node.properties['height'] = image.height;
	return image;
}
