import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * The HTML of an article, written in one way only, so that what is read again and written again is
 * the same: double quotes, every end tag, `<br>` and `<img …>` without a slash, U+00A0 as it is.
 */
export function articleHtml(root: Root): string {
	return toHtml(root, { characterReferences: { useNamedReferences: true } });
}
