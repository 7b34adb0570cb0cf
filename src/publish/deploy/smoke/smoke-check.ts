/** An address of the deployed site, and what its answer has to be. */
export interface SmokeCheck {
	/** `home`, `a post`, `the feed`: what a person calls it. */
	name: string;
	/** Path, encoded. */
	path: string;
	status: number;
	/** Begins the media type: `text/html`. Undefined: any. */
	type?: string;
	/** Words that the body has to hold. */
	holds?: string;
	/** True: browsers have to ask each time whether it is still the same. */
	isFresh?: boolean;
	/** Headers with their values, names in small letters. */
	headers: ReadonlyMap<string, string>;
	/** The language that is asked for. */
	language?: string;
}

/** What an address answered. */
export interface SmokeResult {
	name: string;
	path: string;
	/** Undefined: no answer came. */
	status: number | undefined;
	/** “Unexpected X, expected Y”; empty: all is as it should be. */
	problems: string[];
	/** How often it was asked. */
	tries: number;
}
