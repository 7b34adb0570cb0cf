import type { Element } from 'hast';
import type { Image } from 'mdast';
import { oneLine } from '../../read/plain-text.ts';
import { readCaption } from '../caption.ts';
import { attribute } from '../dom.ts';
import { resolveUrl } from '../safe-url.ts';

/** An `img` → image, without a title: a title here makes a figure. */
export function imageOf(img: Element, base: string): Image {
	const alt = readCaption(oneLine(attribute(img, 'alt')), 'figure').text;
	return { type: 'image', url: resolveUrl(attribute(img, 'src'), base), alt, title: null };
}
