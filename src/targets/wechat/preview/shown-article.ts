import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from '../../../markdown/visit.ts';

export type Mode = 'light' | 'dark';

/**
 * An article as a frame of the preview shows it. Pictures that came as `data:` stand in the light frame
 * only, since they are large; the dark one shows the files beside the preview, and the script gives it
 * the same pictures where these are missing.
 */
export function shownArticle(
	html: string,
	mode: Mode,
	images: Readonly<Record<string, string>>,
): ElementContent[] {
	const root = fromHtml(html, { fragment: true });
	visit(root, 'element', (node: Element) => {
		if (node.tagName === 'img') showPicture(node, mode, images);
		if (/overflow(-x)?:(auto|scroll)/.test(String(node.properties['style']))) {
			node.properties['tabIndex'] = 0;
		}
	});
	return root.children.flatMap((node) =>
		node.type === 'element' || node.type === 'text' ? [node] : [],
	);
}

function showPicture(
	{ properties }: Element,
	mode: Mode,
	images: Readonly<Record<string, string>>,
): void {
	const file = String(properties['src']);
	const given = Object.hasOwn(images, file) ? images[file] : undefined;
	if (given === undefined) return;
	if (/^https?:/.test(given)) properties['dataCopy'] = given;
	else if (mode === 'light' || !given.startsWith('data:')) properties['src'] = given;
}
