import type { Marked, Place } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { placesIn } from '../xml/places.ts';
import { childrenOf, readXml, textOf, type XmlNode } from '../xml/read-xml.ts';
import { parseRssDate } from './dates.ts';
import type { FeedEntry, ReadFeed } from './feed-model.ts';

type At = (node: XmlNode) => Place;

/** Reads RSS 2.0 (https://www.rssboard.org/rss-specification) and says what it lacks. */
export function readRss(text: string): ReadFeed {
	const control = controls.exec(text);
	const placeOf = placesIn(text);
	if (control) return broken('a control character', placeOf(control.index));
	const read = readXml(text);
	if ('problem' in read) return broken(`XML: ${read.problem.message}`, read.problem.at);
	const { root } = read;
	const at: At = ({ offset }) => placeOf(offset);
	const [channel] = childrenOf(root, 'channel');
	if (root.name !== 'rss' || root.attributes['version'] !== '2.0' || !channel) {
		return broken(`<${root.name}>`, at(root), '<rss version="2.0"> with a <channel>');
	}
	const items = childrenOf(channel, 'item');
	return {
		feed: {
			format: 'RSS',
			home: marked(childrenOf(channel, 'link')[0], at),
			self: selfOf(channel, at),
			language: marked(childrenOf(channel, 'language')[0], at),
			entries: items.map((item) => entryOf(item, at)),
			parseDate: parseRssDate,
			dateShape: 'one such as Sat, 21 Nov 2026 00:00:00 GMT',
		},
		findings: [
			...missing(channel, ['title', 'link', 'description'], at),
			...channelDates(channel, at),
			...items.flatMap((item) => incompleteItem(item, at)),
		],
	};
}

// XML 1.0, section 2.2: characters that no document may hold.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

function broken(what: string, at: Place, expected = 'well-formed XML'): ReadFeed {
	return {
		findings: [{ code: 'feed/syntax', message: `Unexpected ${what}, expected ${expected}`, at }],
	};
}

function missing(node: XmlNode, names: readonly string[], at: At): Finding[] {
	return names
		.filter((name) => !textOf(node, name))
		.map((name) => ({
			code: 'feed/missing',
			message: `Unexpected <${node.name}> without <${name}>, expected one, as RSS 2.0 requires`,
			at: at(node),
		}));
}

function channelDates(channel: XmlNode, at: At): Finding[] {
	return ['lastBuildDate', 'pubDate']
		.flatMap((name) => childrenOf(channel, name))
		.filter((node) => parseRssDate(node.text.trim()) === undefined)
		.map((node) => ({
			code: 'feed/date',
			message: `Unexpected <${node.name}> ${node.text.trim()}, expected a date of RFC 822`,
			at: at(node),
		}));
}

/** All of an item is optional but one of title and description; readers need its guid, too. */
function incompleteItem(item: XmlNode, at: At): Finding[] {
	const named = textOf(item, 'title') || textOf(item, 'description');
	const wanted = named ? ['guid', 'link', 'pubDate'] : ['title', 'guid', 'link', 'pubDate'];
	return wanted
		.filter((name) => !textOf(item, name))
		.map((name) => ({
			code: 'feed/missing',
			message: `Unexpected <item> without <${name}>, expected one`,
			at: at(item),
		}));
}

function entryOf(item: XmlNode, at: At): FeedEntry {
	const [guid] = childrenOf(item, 'guid');
	return {
		...at(item),
		id: textOf(item, 'guid'),
		isPermalink: guid !== undefined && guid.attributes['isPermaLink'] !== 'false',
		url: textOf(item, 'link'),
		published: textOf(item, 'pubDate'),
		html: `${textOf(item, 'content:encoded') ?? ''}${textOf(item, 'description') ?? ''}`,
		files: childrenOf(item, 'enclosure').map(({ attributes }) => attributes['url'] ?? ''),
	};
}

function selfOf(channel: XmlNode, at: At): Marked<string> | undefined {
	const self = childrenOf(channel, 'atom:link').find(
		({ attributes }) => attributes['rel'] === 'self',
	);
	return self && { value: self.attributes['href'] ?? '', ...at(self) };
}

function marked(node: XmlNode | undefined, at: At): Marked<string> | undefined {
	const value = node?.text.trim();
	return node && value ? { value, ...at(node) } : undefined;
}
