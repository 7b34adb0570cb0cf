import { z } from 'zod';
import { toIsoDate } from './dates.ts';
import type { Entry, Feed } from './feed.ts';
import { htmlToLine, oneLine } from './plain-text.ts';
import { escapeHtml } from './xml-access.ts';

const text = z.string().catch('');
const author = z.object({ name: text });
const authors = { authors: z.array(author).catch([]), author: author.optional().catch(undefined) };

/** What is read of an item; a field of the wrong type counts as missing. */
const itemSchema = z.object({
	id: z.union([z.string(), z.number().transform(String)]).catch(''),
	url: text,
	external_url: text,
	title: text,
	content_html: text,
	content_text: text,
	summary: text,
	date_published: text,
	date_modified: text,
	tags: z.array(z.string()).catch([]),
	...authors,
});

const feedSchema = z.object({
	version: z.string().regex(/jsonfeed\.org\/version/),
	title: text,
	home_page_url: text,
	language: text,
	items: z.array(itemSchema),
	...authors,
});

/** A parsed JSON Feed → feed, or undefined when the value is none. */
export function readJsonFeed(value: unknown): Feed | undefined {
	const parsed = feedSchema.safeParse(value);
	if (!parsed.success) return undefined;
	const { data } = parsed;
	return {
		format: 'JSON Feed',
		title: oneLine(data.title),
		link: data.home_page_url,
		language: data.language,
		entries: data.items.map((item) => readItem(item, namesOf(data))),
	};
}

function readItem(item: z.output<typeof itemSchema>, feedAuthors: string[]): Entry {
	const html = item.content_html || paragraphs(item.content_text);
	const published = toIsoDate(item.date_published);
	const updated = toIsoDate(item.date_modified);
	const names = namesOf(item);
	return {
		guid: item.id || item.url,
		title: oneLine(item.title),
		link: item.url || item.external_url,
		date: published || updated,
		updated: published && updated !== published ? updated : '',
		authors: names.length > 0 ? names : feedAuthors,
		tags: item.tags.map(oneLine).filter(Boolean),
		summary: html ? htmlToLine(escapeHtml(item.summary)) : '',
		html: html || paragraphs(item.summary),
		summaryOnly: html === '' && item.summary !== '',
	};
}

function paragraphs(plain: string): string {
	return plain
		.split(/\n\s*\n/)
		.filter((part) => part.trim())
		.map((part) => `<p>${escapeHtml(part.trim())}</p>`)
		.join('\n');
}

function namesOf(of: {
	authors: { name: string }[];
	author?: { name: string } | undefined;
}): string[] {
	const list = of.authors.length > 0 ? of.authors : of.author ? [of.author] : [];
	return list.map(({ name }) => oneLine(name)).filter(Boolean);
}
