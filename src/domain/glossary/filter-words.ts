/** A text as the filter compares it: without regard to case and width, `ＫＶ Cache` → `kv cache`. */
export function foldText(text: string): string {
	return text.normalize('NFKC').toLowerCase();
}

/**
 * What a reader types, as words that a term must all hold. Han and Latin part where they meet, so a
 * space between them makes no difference: `KV缓存` → `kv`, `缓存`.
 */
export function filterWords(query: string): string[] {
	return foldText(query).match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
}

/** True where a folded text holds every word. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
	return words.every((word) => folded.includes(word));
}
