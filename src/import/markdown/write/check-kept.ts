import path from 'node:path';
import { parse } from 'yaml';
import type { Issue } from '../../../domain/issue.ts';
import { bookSchema } from '../../../schema/book.ts';
import { bookIssue } from '../plan/book-issues.ts';
import { foldersWithTexts } from './finish-book.ts';

/**
 * What the author has to bring together after an import into a book that was there: chapters that
 * their own `book.yaml` does not name, and folders that the source does not have.
 */
export function checkKept(options: {
	/** The folder of the book. */
	bookDir: string;
	/** The author's `book.yaml`, where it stays; else undefined. */
	kept: string | undefined;
	slugs: readonly string[];
}): Issue[] {
	const { bookDir, kept, slugs } = options;
	const named = kept === undefined ? undefined : namesIn(kept);
	const unnamed = named ? slugs.filter((slug) => !named.has(slug)) : [];
	const leftover = foldersWithTexts(bookDir).filter(
		(slug) => !slugs.includes(slug) && !named?.has(slug),
	);
	const file = path.join(bookDir, 'book.yaml');
	return [
		...(unnamed.length > 0 ? [bookIssue.unnamed(file, unnamed)] : []),
		...leftover.map((slug) => bookIssue.leftover(path.join(bookDir, slug))),
	];
}

/** Undefined: it is broken, which `npm run check` says. */
function namesIn(yaml: string): Set<string> | undefined {
	const read = bookSchema.safeParse(safely(yaml));
	if (!read.success) return undefined;
	const { parts, appendices } = read.data;
	return new Set(
		[...parts.flatMap(({ chapters }) => chapters), ...appendices].flatMap((named) =>
			typeof named === 'string'
				? [named]
				: [named.chapter, ...named.sections.map((section) => `${named.chapter}/${section}`)],
		),
	);
}

function safely(yaml: string): unknown {
	try {
		return parse(yaml);
	} catch {
		return undefined;
	}
}
