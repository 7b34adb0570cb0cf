import type { Feed, FeedItem } from './feed.ts';
import { escapeXml } from '../../domain/text/escape-xml.ts';

/** RSS 2.0 with the whole text (content:encoded) and Atom's link to the feed itself. */
export function toRss(feed: Feed): string {
	const latest = Math.max(
		0,
		...feed.items.map(({ published, updated = 0 }) => Math.max(published, updated)),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeXml(feed.title)}</title>
<link>${escapeXml(feed.homeUrl)}</link>
<description>${escapeXml(feed.description)}</description>
<language>${feed.language}</language>
${latest ? `<lastBuildDate>${new Date(latest).toUTCString()}</lastBuildDate>\n` : ''}<atom:link href="${escapeXml(feed.feedUrl)}" rel="self" type="application/rss+xml"/>
${feed.items.map(itemXml).join('')}</channel>
</rss>
`;
}

/** Readers take the description of an item for HTML: `<img>` of the author's words is no picture. */
function asHtml(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function itemXml(item: FeedItem): string {
	return `<item>
<title>${escapeXml(item.title)}</title>
<link>${escapeXml(item.url)}</link>
<guid isPermaLink="true">${escapeXml(item.url)}</guid>
<pubDate>${new Date(item.published).toUTCString()}</pubDate>
${item.authors.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>\n`).join('')}${item.tags.map((tag) => `<category>${escapeXml(tag)}</category>\n`).join('')}<description>${escapeXml(asHtml(item.description))}</description>
<content:encoded>${escapeXml(item.html)}</content:encoded>
</item>
`;
}
