import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** HTML with other addresses of its pictures, and the pictures that have none. */
interface Replaced {
	html: string;
	/** `images/flow.png`, each once. */
	unknown: string[];
}

/**
 * Gives the pictures of an article their addresses. Only the `src` of an `<img>` as a parser reads
 * it is touched, never the same words in a text or another attribute; all other bytes stay.
 */
export function replacePictures(
	html: string,
	addressOf: (file: string) => string | undefined,
): Replaced {
	const cuts: { start: number; end: number; text: string }[] = [];
	const unknown = new Set<string>();
	const tree: Root = fromHtml(html, { fragment: true, verbose: true });
	visit(tree, 'element', (node) => {
		const src = localSource(node);
		const place = src && sourcePlace(node);
		if (!place) return;
		const address = addressOf(src);
		if (address === undefined) unknown.add(src);
		else cuts.push({ ...place, text: `src="${escaped(address)}"` });
	});
	let made = '';
	let from = 0;
	for (const { start, end, text } of cuts) {
		made += html.slice(from, start) + text;
		from = end;
	}
	return { html: made + html.slice(from), unknown: [...unknown] };
}

/** `images/…`: of the folder of the article. */
function localSource({ tagName, properties }: Element): string | undefined {
	const { src } = properties;
	return tagName === 'img' && typeof src === 'string' && src.startsWith('images/')
		? src
		: undefined;
}

/** Where the attribute stands, with its name. */
function sourcePlace({ data }: Element): { start: number; end: number } | undefined {
	const place = data?.position.properties?.['src'];
	const [start, end] = [place?.start.offset, place?.end.offset];
	return start === undefined || end === undefined ? undefined : { start, end };
}

function escaped(address: string): string {
	return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
