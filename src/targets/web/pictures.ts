import type { Element, ElementContent, Properties } from 'hast';
import { fullImage, type ImageAsset, imageUrl } from '../../domain/image.ts';
import { element } from '../../markdown/element.ts';

/** The measure of the text column; on narrow screens a picture takes the width between the edges. */
const sizes = '(min-width: 44rem) 39rem, calc(100vw - 2.5rem)';

/**
 * An `<img>` as the site shows it: in several sizes and formats, once for each theme where there
 * are two, on a light plate where dark paper would swallow it, and as a link to its largest file.
 */
export function pictureElements(img: Element): ElementContent[] {
	const { image, dark } = img.data ?? {};
	if (!dark) return [inLink(img, image, image?.needsPaper ? { className: ['plate'] } : {})];
	const other: Element = { ...img, properties: { ...img.properties, src: dark.src } };
	return [
		inLink(img, image, { className: ['in-light'] }),
		inLink(other, dark.image, { className: ['in-dark'] }),
	];
}

/** The class stands on the outermost element, which the other theme hides. */
function inLink(img: Element, image: ImageAsset | undefined, outer: Properties): Element {
	const shown = inPicture(img, image);
	if (!img.data?.zoom || !image) {
		return { ...shown, properties: { ...shown.properties, ...outer } };
	}
	const className = ['zoom', ...[outer['className'] ?? []].flat()];
	return element('a', { className, href: imageUrl(fullImage(image)) }, [shown]);
}

/** `<picture>` with a source for each type, and the image itself for everybody else. */
function inPicture(img: Element, image: ImageAsset | undefined): Element {
	if (!image || image.sources.length === 0) return img;
	const sources = image.sources.map(({ type, variants }): ElementContent =>
		element('source', {
			type,
			srcSet: variants.map((variant) => `${imageUrl(variant)} ${variant.width}w`).join(', '),
			sizes,
		}),
	);
	return element('picture', {}, [...sources, img]);
}
