import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ImageAsset } from '../domain/image.ts';
import type { Issue } from '../domain/issue.ts';
import { nearest } from '../domain/text/nearest.ts';
import { bookSchema } from '../schema/book.ts';
import type { BookEntry } from '../source/read-books.ts';
import { readText } from '../source/read-text.ts';
import { parseYaml } from '../source/yaml.ts';
import { type ImagePlanner, planImages } from './plan-images.ts';

/** A book with the picture on its cover; without one, pages set its title there. */
export type CoveredBook = BookEntry & { cover?: ImageAsset };

/** Plans the covers that books give; one that is not there is an error. */
export async function coverBooks(
	books: readonly BookEntry[],
	planner: ImagePlanner,
): Promise<{ books: CoveredBook[]; issues: Issue[] }> {
	const covered: CoveredBook[] = [];
	const issues: Issue[] = [];
	for (const book of books) {
		const { cover, coverAlt } = book.data;
		const file = path.join(planner.contentDir, book.path);
		const image = cover ? (await planImages([cover], { file }, planner))[cover] : undefined;
		covered.push(image ? { ...book, cover: image } : book);
		if (cover && !image) issues.push(missing(book, cover, file));
		else if (cover && !coverAlt) issues.push(noAlt(book, file));
	}
	return { books: covered, issues };
}

/** Where the file says which cover: it is read again, since few books are wrong. */
function placeOf({ file: name }: BookEntry, file: string): Pick<Issue, 'file' | 'line' | 'column'> {
	const read = readText(file, name);
	if ('issue' in read) return { file: name };
	const { text } = read;
	const parsed = parseYaml({ text, file: name, schema: bookSchema, firstLine: 1 });
	return { file: name, ...parsed.placeOf(['cover']) };
}

function missing(book: BookEntry, cover: string, file: string): Issue {
	const beside = readdirSync(path.dirname(file)).map((each) => `./${each}`);
	const meant = nearest(cover, beside);
	const hint = meant === cover ? 'What is there is no picture, or not a whole one.' : undefined;
	return {
		code: 'book/no-cover',
		severity: 'error',
		message: `Unexpected \`cover: ${cover}\`, expected a picture at that path`,
		hint:
			hint ??
			(meant ? `Did you mean \`${meant}\`?` : 'The path starts at the folder of `book.yaml`.'),
		...placeOf(book, file),
	};
}

function noAlt(book: BookEntry, file: string): Issue {
	return {
		code: 'book/cover-alt',
		severity: 'warning',
		message: 'Unexpected cover without `coverAlt`, expected what it shows',
		hint: 'Readers who do not see the picture are told it instead.',
		...placeOf(book, file),
	};
}
