/** What asking an address gave. */
export type Outcome =
	/** It is there; `movedTo` is where permanent redirects lead. */
	| { kind: 'good'; movedTo?: string }
	/** It is gone: 404 or 410. */
	| { kind: 'gone'; status: number }
	/** Nobody can tell: refused, broken, silent. */
	| { kind: 'unsure'; why: string }
	/** The host wants to be asked less, so it is not asked again in this run. */
	| { kind: 'later'; why: string }
	/** It was not asked: inside one's own network, or the run ended before. */
	| { kind: 'not-asked'; why: string };

/** Where a link stands. */
export interface LinkPlace {
	/** In the output folder. */
	file: string;
	line: number;
	column: number;
}

/** An address of another site and every place that names it. */
export interface ExternalLink {
	/** Without its fragment: that is the browser's business, and often a script's. */
	url: string;
	places: readonly [LinkPlace, ...LinkPlace[]];
}
