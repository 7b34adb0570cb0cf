/** A chapter, or a section with a page of its own, as the one page of its book knows it. */
export interface BookText {
	/** Below the book, `kv-cache` or `kv-cache/paging`. */
	slug: string;
	/** Addresses of its page in every language, without escapes. Its own language comes first. */
	paths: readonly string[];
	/** What links may lead to within it. */
	ids: ReadonlySet<string>;
}
