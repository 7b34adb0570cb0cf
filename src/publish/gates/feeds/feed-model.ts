import type { Marked, Place } from '../built-site.ts';
import type { Finding } from '../finding.ts';

/** An entry of a feed, whatever the format; what is missing was said by its reader. */
export interface FeedEntry extends Place {
	id?: string | undefined;
	/** True: the id says that it is the address, too. */
	isPermalink: boolean;
	url?: string | undefined;
	/** As it stands in the feed. */
	published?: string | undefined;
	updated?: string | undefined;
	html: string;
	/** Addresses beside the text: pictures, attachments. */
	files: readonly string[];
}

/** What the rules of all feeds look at. */
export interface FeedModel {
	format: 'RSS' | 'JSON Feed';
	home?: Marked<string> | undefined;
	self?: Marked<string> | undefined;
	language?: Marked<string> | undefined;
	entries: readonly FeedEntry[];
	/** Milliseconds, or undefined for what is no date in this format. */
	parseDate: (text: string) => number | undefined;
	/** How a date should look. */
	dateShape: string;
}

/** A feed as read, and what its own format requires and is not there. */
export interface ReadFeed {
	feed?: FeedModel;
	findings: Finding[];
}
