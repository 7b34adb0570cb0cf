import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** HTML → its text in one line. */
export function htmlToLine(html: string): string {
	return oneLine(toString(fromHtml(html, { fragment: true })));
}

/**
 * A title of a feed → one line. Titles are plain text, but many feeds escape them twice: entities
 * are read once more, tags are not (`Using <b>` is what the author wrote).
 */
export function titleToLine(title: string): string {
	if (!/&(?:#\w+|\w+);/.test(title)) return oneLine(title);
	return htmlToLine(title.replaceAll('<', '&lt;'));
}

export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
