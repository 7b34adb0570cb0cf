import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { type ImageAsset, imageUrl } from '../../domain/image.ts';

/** The measure of the text column; on narrow screens a picture takes the width between the edges. */
const sizes = '(min-width: 44rem) 39rem, calc(100vw - 2.5rem)';

/** Annotated tree → HTML of the site. `code` holds highlighted HTML by its `<code>` element. */
export function renderHtml(tree: Root, code: ReadonlyMap<Element, string>): string {
	const page = structuredClone(tree);
	// The clone has the same shape, so the n-th block here is the n-th block there.
	const highlighted = [...code.values()];
	let block = 0;
	visit(page, 'element', (node, index, parent) => {
		if (node.data?.code) {
			node.children = [{ type: 'raw', value: highlighted[block++] ?? '' }];
			return SKIP;
		}
		if (node.data?.image && node.data.image.sources.length > 0 && parent && index !== undefined) {
			parent.children[index] = picture(node, node.data.image);
			return SKIP;
		}
		return undefined;
	});
	return toHtml(page, {
		allowDangerousHtml: true,
		characterReferences: { useNamedReferences: true },
	});
}

/** `<picture>` with a source for each type, and the image itself for everybody else. */
function picture(img: Element, image: ImageAsset): Element {
	const sources = image.sources.map(({ type, variants }): ElementContent => ({
		type: 'element',
		tagName: 'source',
		properties: {
			type,
			srcSet: variants.map((variant) => `${imageUrl(variant)} ${variant.width}w`).join(', '),
			sizes,
		},
		children: [],
	}));
	return { type: 'element', tagName: 'picture', properties: {}, children: [...sources, img] };
}
