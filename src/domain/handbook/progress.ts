/** Where one was last, `''` for nowhere yet, and then all that was read to its end. */
export type Progress = readonly string[];

/** Of pages in order, by what stands below the book (`soot/`, `glue/hide/`): chapters read whole. */
export function chaptersRead(pages: readonly string[], [, ...read]: Progress): number {
	return pages.filter(
		(chapter) =>
			chapter.split('/').length === 2 &&
			pages.every((page) => !page.startsWith(chapter) || read.includes(page)),
	).length;
}

/** Index of the page to go on with: where one was, or the one after it when that was read; -1: none. */
export function resumeAt(pages: readonly string[], [at = '', ...read]: Progress): number {
	const index = pages.indexOf(at);
	if (index < 0 || !read.includes(at)) return index;
	return index + 1 < pages.length ? index + 1 : -1;
}
