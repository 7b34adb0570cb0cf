import { z } from 'zod';
import type { Marked, Place } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { placesIn } from '../xml/places.ts';
import { parseJsonDate } from './dates.ts';
import type { FeedEntry, ReadFeed } from './feed-model.ts';

const filled = z.string().min(1);

/** https://www.jsonfeed.org/version/1.1: what is required, and what the rules look at. */
const itemShape = z
	.looseObject({
		// A reader may take a number, but 1.1 says a string.
		id: filled,
		url: filled,
		content_html: z.string().optional(),
		content_text: z.string().optional(),
		date_published: filled,
		date_modified: z.string().optional(),
		image: z.string().optional(),
		banner_image: z.string().optional(),
		attachments: z.array(z.looseObject({ url: filled, mime_type: filled })).optional(),
		authors: z.array(z.looseObject({ name: z.string().optional() })).optional(),
		tags: z.array(z.string()).optional(),
	})
	.refine((item) => item.content_html !== undefined || item.content_text !== undefined, {
		message: 'Invalid input: expected content_html or content_text',
	});

const feedShape = z.looseObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: filled,
	home_page_url: z.string().optional(),
	feed_url: z.string().optional(),
	language: z.string().optional(),
	items: z.array(z.unknown()),
});

/** Reads JSON Feed 1.1 and says what it lacks. */
export function readJsonFeed(text: string): ReadFeed {
	const parsed = parse(text);
	if ('findings' in parsed) return parsed;
	const shape = feedShape.safeParse(parsed.data);
	if (!shape.success) return { findings: findingsOf(shape.error, { line: 1, column: 1 }) };
	const { home_page_url, feed_url, language, items } = shape.data;
	const find = finder(text);
	const read = items.map((item) => readItem(item, find));
	return {
		feed: {
			format: 'JSON Feed',
			home: find(home_page_url),
			self: find(feed_url),
			language: find(language),
			entries: read.flatMap(({ entry }) => entry ?? []),
			parseDate: parseJsonDate,
			dateShape: 'one such as 2026-11-21T00:00:00Z',
		},
		findings: read.flatMap(({ findings }) => findings),
	};
}

type Find = (value: string | undefined) => Marked<string> | undefined;

function parse(text: string): { data: unknown } | { findings: Finding[] } {
	try {
		return { data: JSON.parse(text) };
	} catch (error) {
		const [, offset] = /at position (\d+)/.exec(String(error)) ?? [];
		const at = placesIn(text)(Number(offset ?? text.length));
		return {
			findings: [{ code: 'feed/syntax', message: 'Unexpected character, expected JSON', at }],
		};
	}
}

/** Where values stand: each after the one before, as entries are in order. */
function finder(text: string): Find {
	const placeOf = placesIn(text);
	let from = 0;
	return (value) => {
		if (value === undefined) return undefined;
		const found = text.indexOf(JSON.stringify(value), from);
		if (found >= 0) from = found;
		return { value, ...placeOf(from) };
	};
}

function readItem(item: unknown, find: Find): { entry?: FeedEntry; findings: Finding[] } {
	const shape = itemShape.safeParse(item);
	const id = z.looseObject({ id: z.string() }).safeParse(item).data?.id;
	const place: Place = find(id ?? '') ?? { line: 1, column: 1 };
	if (!shape.success) return { findings: findingsOf(shape.error, place) };
	const { data } = shape;
	const files = [data.image, data.banner_image, ...(data.attachments ?? []).map(({ url }) => url)];
	return {
		entry: {
			line: place.line,
			column: place.column,
			id: data.id,
			isPermalink: /^https?:/i.test(data.id),
			url: data.url,
			published: data.date_published,
			updated: data.date_modified,
			html: data.content_html ?? '',
			files: files.filter((url) => url !== undefined),
		},
		findings: [],
	};
}

function findingsOf(error: z.ZodError, at: Place): Finding[] {
	return error.issues.map(({ path, message }) => ({
		code: 'feed/missing',
		message: `Unexpected ${path.join('.') || 'item'}, expected what JSON Feed 1.1 says (${message.replace('Invalid input: ', '')})`,
		at,
	}));
}
