/** How far somebody is in a book. Pages by what stands below the book: `kv-cache/`, `glue/hide/`. */
export interface Progress {
	/** Where one was last; `''`: nowhere yet. */
	at: string;
	/** What was read to its end. */
	read: Set<string>;
}

/** `kv-cache/ soot/ glue/`: where one is, and what was read. Whatever else is kept there is nothing. */
export function parseProgress(kept: string): Progress {
	const [at = '', ...read] = kept.split(' ');
	return { at, read: new Set(read) };
}

/** The same, to be kept. */
export function formatProgress({ at, read }: Progress): string {
	return [at, ...read].join(' ');
}

/** Chapters that were read with all their sections, and how many there are; of all pages in order. */
export function chaptersRead(pages: readonly string[], { read }: Progress): [number, number] {
	const chapters = pages.filter((page) => page.split('/').length === 2);
	const isRead = (chapter: string): boolean =>
		pages.every((page) => !page.startsWith(chapter) || read.has(page));
	return [chapters.filter(isRead).length, chapters.length];
}

/** Where to go on: the page one was at, or the one after it when that was read; -1: at the start. */
export function resumeAt(pages: readonly string[], { at, read }: Progress): number {
	const index = pages.indexOf(at);
	if (!read.has(at)) return index;
	return index + 1 < pages.length ? index + 1 : -1;
}
