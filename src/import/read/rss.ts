import { toIsoDate } from './dates.ts';
import type { Entry, Feed } from './feed.ts';
import { htmlToLine, titleToLine } from './plain-text.ts';
import type { XmlElement } from './xml.ts';
import { childOf, childrenOf, textOf } from './xml-access.ts';

/** The `<rss>` element → feed. */
export function readRss(root: XmlElement): Feed {
	const channel = childOf(root, 'channel') ?? root;
	return {
		format: 'RSS 2.0',
		title: titleToLine(textOf(childOf(channel, 'title'))),
		link: textOf(childOf(channel, 'link')),
		language: textOf(childOf(channel, 'language', 'dc:language')),
		entries: childrenOf(channel, 'item').map(readItem),
	};
}

function readItem(item: XmlElement): Entry {
	const content = textOf(childOf(item, 'content:encoded'));
	const description = textOf(childOf(item, 'description'));
	const guid = childOf(item, 'guid');
	const link = textOf(childOf(item, 'link')) || permalinkOf(guid);
	return {
		guid: textOf(guid) || link,
		title: titleToLine(textOf(childOf(item, 'title'))),
		link,
		date: toIsoDate(textOf(childOf(item, 'pubDate', 'dc:date', 'atom:published', 'atom:updated'))),
		updated: toIsoDate(textOf(childOf(item, 'atom:updated'))),
		authors: authorsOf(item),
		tags: childrenOf(item, 'category').map(textOf).map(titleToLine).filter(Boolean),
		summary: content ? htmlToLine(description) : '',
		html: content || description,
		summaryOnly: content === '' && description !== '',
	};
}

/** A guid is the address of the entry unless it says otherwise. */
function permalinkOf(guid: XmlElement | undefined): string {
	const text = textOf(guid);
	const isLink = guid?.attributes['isPermaLink'] !== 'false' && /^https?:\/\//.test(text);
	return isLink ? text : '';
}

/** `dc:creator` is a name; `author` is `mail@host (Name)` by the book. A bare e-mail stays private. */
function authorsOf(item: XmlElement): string[] {
	const creators = childrenOf(item, 'dc:creator').map(textOf);
	const names = creators.length > 0 ? creators : childrenOf(item, 'author').map(textOf);
	const clean = names
		.map((name) => /^\S+@\S+\s*\((.+)\)$/.exec(name)?.[1] ?? name)
		.filter((name) => !/^\S+@\S+$/.test(name))
		.map(titleToLine)
		.filter(Boolean);
	return [...new Set(clean)];
}
