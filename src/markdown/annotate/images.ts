import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { imageUrl } from '../../domain/image.ts';
import type { InternalLink } from '../../domain/outline.ts';
import type { DocumentContext } from '../context.ts';
import { setData } from '../set-data.ts';
import { report } from './report.ts';
import { schemeOf } from './safe-urls.ts';

/** True for a picture that lies in the content folder. */
export function isLocalImage(src: string): boolean {
	return !schemeOf(src) && !src.startsWith('/');
}

/** References to local pictures, each once, in order. */
export function localImages(tree: Root): string[] {
	const found = new Set<string>();
	visit(tree, 'element', ({ tagName, properties: { src } }) => {
		if (tagName === 'img' && typeof src === 'string' && isLocalImage(src)) found.add(src);
	});
	return [...found];
}

/** Pictures by their address on the site, `/a.png`, to be checked once all files are known. */
export function sitePictures(tree: Root): InternalLink[] {
	const links: InternalLink[] = [];
	visit(tree, 'element', ({ tagName, properties: { src }, position }) => {
		if (tagName !== 'img' || typeof src !== 'string' || !/^\/(?!\/)/.test(src)) return;
		const { line = 1, column = 1 } = position?.start ?? {};
		links.push({ url: src, line, column, isPicture: true });
	});
	return links;
}

/** Gives each picture its size and published address; what is missing shows its alternative text. */
export function annotateImages(tree: Root, { images }: DocumentContext, file: VFile): void {
	let count = 0;
	visit(tree, 'element', (node) => {
		const { src } = node.properties;
		if (node.tagName !== 'img') return;
		node.properties['alt'] ??= '';
		// The first picture may be in view when the page opens; the others can wait.
		if (count++ > 0) node.properties['loading'] = 'lazy';
		node.properties['decoding'] = 'async';
		if (typeof src !== 'string' || !isLocalImage(src)) return;
		const image = images[src];
		if (!image) {
			report(file, node, {
				code: 'image/missing',
				message: `Unexpected reference to \`${src}\`, expected a picture at that path`,
				hint: 'The path starts at the folder of the text. Supported: png, jpg, webp, avif, gif, svg.',
			});
			return;
		}
		node.properties['src'] = imageUrl(image.fallback);
		node.properties['width'] = image.width;
		node.properties['height'] = image.height;
		setData(node, { image });
	});
}
