import type { Issue } from '../../../domain/issue.ts';

/** A folder of somebody's book. Paths are below it, with `/`; nothing outside can be asked for. */
export interface SourceFolder {
	/** As messages call it. */
	name: string;
	/** Paths of all files, sorted. */
	files: readonly string[];
	/** A text in UTF-8 with line ends `\n` and no byte order mark; undefined: not there, no text. */
	text: (path: string) => string | undefined;
	/** What a picture holds; undefined: not there, or too large. */
	bytes: (path: string) => Uint8Array | undefined;
	/** What was left out, and what could not be read: grows as files are asked for. */
	issues: Issue[];
}

/** True for a text in Markdown. */
export function isMarkdown(path: string): boolean {
	return /\.(?:md|markdown|mdown)$/i.test(path);
}

/** The path as messages call it: `book/src/SUMMARY.md`. */
export function nameIn({ name }: Pick<SourceFolder, 'name'>, path: string): string {
	return `${name.replace(/\/+$/, '')}/${path}`;
}
