/** A feed, ready to be written. Addresses are absolute. */
export interface Feed {
	title: string;
	description: string;
	/** BCP 47. */
	language: string;
	homeUrl: string;
	feedUrl: string;
	items: FeedItem[];
}

export interface FeedItem {
	url: string;
	title: string;
	description: string;
	/** The whole text. */
	html: string;
	language: string;
	/** Milliseconds. */
	published: number;
	updated?: number | undefined;
	authors: string[];
	tags: string[];
	/** The picture for lists. */
	image?: string | undefined;
}
