import type { Issue } from '../domain/issue.ts';
import { readAtom } from './read/atom.ts';
import { checkEntries } from './read/check-entries.ts';
import { decodeFeed } from './read/decode.ts';
import type { Feed, FeedReading } from './read/feed.ts';
import { readJsonFeed } from './read/json-feed.ts';
import { guardProlog } from './read/prolog.ts';
import { readRss } from './read/rss.ts';
import { parseXml } from './read/xml.ts';

/** Feeds are text: more than this is a mistake or an attack. */
export const maxFeedBytes = 50 * 1024 * 1024;

/** Bytes → feed and what is wrong with it. `file` is how messages call it. Pure; never throws. */
export function parseFeed(bytes: Uint8Array, file: string): FeedReading {
	const fail = (issue: Omit<Issue, 'file' | 'severity'>): FeedReading => ({
		feed: undefined,
		issues: [{ severity: 'error', file, ...issue }],
	});
	if (bytes.length > maxFeedBytes) return fail(tooLarge(bytes.length));
	const decoded = decodeFeed(bytes, file);
	if ('issue' in decoded) return { feed: undefined, issues: [decoded.issue] };
	const text = decoded.text.replace(/^\uFEFF/, '');
	if (text.trim() === '') return fail(notAFeed('an empty file'));
	const read = text.trimStart().startsWith('{') ? readJson(text) : readXml(text);
	if ('issue' in read) return fail(read.issue);
	const { feed, issues } = checkEntries(read.feed, file);
	return { feed, issues: [...read.issues.map((issue) => ({ ...issue, file })), ...issues] };
}

interface Failure {
	issue: Omit<Issue, 'file' | 'severity'>;
}
type Reading = { feed: Feed; issues: Omit<Issue, 'file'>[] } | Failure;

function readJson(text: string): Reading {
	try {
		const feed = readJsonFeed(JSON.parse(text));
		return feed ? { feed, issues: [] } : { issue: notAFeed('JSON that is no JSON Feed') };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			issue: { ...cutShort, message: `Unexpected JSON, expected a whole JSON Feed: ${reason}` },
		};
	}
}

function readXml(text: string): Reading {
	const prolog = guardProlog(text);
	if ('issue' in prolog) return prolog;
	const parsed = parseXml(prolog.text);
	if ('problem' in parsed) return { issue: brokenXml(parsed.problem, text) };
	const { root } = parsed;
	if (root.name === 'rss') return { feed: readRss(root), issues: prolog.warnings };
	if (root.name === 'feed') return { feed: readAtom(root), issues: prolog.warnings };
	return { issue: notAFeed(`<${root.name}>`) };
}

const cutShort = {
	code: 'feed/broken',
	hint: 'Download the whole feed again; if it is still broken, mend it at the place named, or let the old blog write a new one.',
};

function brokenXml(
	{ message, line, column }: { message: string; line?: number; column?: number },
	text: string,
): Failure['issue'] {
	const isCut = !/<\/(?:\w+:)?(?:rss|feed|RDF)>\s*(?:<!--[\s\S]*?-->\s*)*$/.test(text);
	if (!/<\w/.test(text)) return notAFeed('text that is no XML');
	if (isCut) {
		const end = text.slice(-40).replace(/\s+/g, ' ').trim();
		return {
			...cutShort,
			code: 'feed/truncated',
			message: `Unexpected end of the feed after "${end}", expected its closing tag </rss> or </feed>`,
			line: text.split('\n').length,
		};
	}
	return {
		...cutShort,
		message: `Unexpected XML, expected a well-formed feed: ${message}`,
		line,
		column,
	};
}

function notAFeed(found: string): Failure['issue'] {
	return {
		code: 'feed/unknown',
		message: `Unexpected ${found}, expected a feed: RSS 2.0, Atom or JSON Feed`,
		hint: 'Look in the page’s source for `<link rel="alternate" type="application/rss+xml">` and give that address.',
	};
}

function tooLarge(size: number): Failure['issue'] {
	return {
		code: 'feed/too-large',
		message: `Unexpected ${Math.ceil(size / 1024 / 1024)} MiB, expected a feed of at most ${maxFeedBytes / 1024 / 1024} MiB`,
		hint: 'Split the feed into several files and import them one after another.',
	};
}
