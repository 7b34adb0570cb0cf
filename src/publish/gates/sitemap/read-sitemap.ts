import type { Place } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { placesIn } from '../xml/places.ts';
import { childrenOf, readXml, textOf, type XmlNode } from '../xml/read-xml.ts';

/** A page as the sitemap lists it. */
export interface SitemapUrl extends Place {
	url: string;
	modified?: string | undefined;
	/** `hreflang address`, sorted. */
	alternates: readonly string[];
}

/** Reads a sitemap (https://www.sitemaps.org/protocol.html, with Google's alternates). */
export function readSitemap(text: string): { urls: SitemapUrl[]; findings: Finding[] } {
	const read = readXml(text);
	if ('problem' in read) {
		const { message, at } = read.problem;
		return syntax(`XML: ${message}`, 'well-formed XML', at);
	}
	const placeOf = placesIn(text);
	const { root } = read;
	if (root.name !== 'urlset' || root.attributes['xmlns'] !== namespace) {
		const start = placeOf(root.offset);
		return syntax(`<${root.name}>`, `<urlset xmlns="${namespace}">`, start);
	}
	return { urls: childrenOf(root, 'url').map((url) => urlOf(url, placeOf)), findings: [] };
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlOf(node: XmlNode, placeOf: (offset: number) => Place): SitemapUrl {
	const links = childrenOf(node, 'xhtml:link').map(({ attributes }) => attributes);
	return {
		...placeOf(node.offset),
		url: textOf(node, 'loc') ?? '',
		modified: textOf(node, 'lastmod'),
		alternates: links.map(({ hreflang, href }) => `${hreflang} ${href}`).sort(),
	};
}

function syntax(what: string, expected: string, at: Place) {
	const message = `Unexpected ${what}, expected ${expected}`;
	return { urls: [], findings: [{ code: 'sitemap/syntax', message, at }] };
}
