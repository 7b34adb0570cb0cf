import { escapeXml } from '../../domain/text/escape-xml.ts';

/** A page for search engines; addresses are absolute. */
export interface SitemapEntry {
	url: string;
	/** ISO 8601, when known. */
	modified?: string | undefined;
	/** The page in every language that has it, this one included; empty when it has only one. */
	alternates: { hreflang: string; href: string }[];
}

/** sitemaps.org 0.9 with Google's hreflang alternates. */
export function toSitemap(entries: readonly SitemapEntry[]): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.map(entryXml).join('')}</urlset>
`;
}

function entryXml({ url, modified, alternates }: SitemapEntry): string {
	const links = alternates.map(
		({ hreflang, href }) =>
			`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
	);
	return `<url><loc>${escapeXml(url)}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}${links.join('')}</url>\n`;
}
