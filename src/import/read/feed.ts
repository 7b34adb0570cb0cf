import type { Issue } from '../../domain/issue.ts';

/** One entry of a feed, the same whatever the format was. Missing fields are empty strings. */
export interface Entry {
	/** What a second import knows the entry by. */
	guid: string;
	title: string;
	/** Absolute address of the original, or empty. */
	link: string;
	/** ISO 8601 with the zone that the feed gave, or empty. */
	date: string;
	updated: string;
	authors: string[];
	tags: string[];
	/** Summary as plain text. */
	summary: string;
	/** The text of the post. */
	html: string;
	/** The feed had no field for the whole text: `html` is its summary. */
	summaryOnly: boolean;
}

export interface Feed {
	format: 'RSS 2.0' | 'Atom' | 'JSON Feed';
	title: string;
	/** Address of the site, for relative links. */
	link: string;
	/** As the feed says it (`zh-CN`), or empty. */
	language: string;
	entries: Entry[];
}

/** A feed, or the reasons why there is none. */
export interface FeedReading {
	feed: Feed | undefined;
	issues: Issue[];
}
