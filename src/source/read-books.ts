import path from 'node:path';
import { reservedChapters } from '../domain/addresses.ts';
import type { BookOutline } from '../domain/handbook/book.ts';
import { readingOrder } from '../domain/handbook/book.ts';
import type { ChapterPlace } from '../domain/handbook/chapter-place.ts';
import { outlineBook } from '../domain/handbook/outline-book.ts';
import type { Issue } from '../domain/issue.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { Place } from '../domain/text/place-at.ts';
import { type BookFile, bookSchema } from '../schema/book.ts';
import { bookFacts } from './book-facts.ts';
import { bookFolderIssues, bookFolders } from './book-folders.ts';
import type { DocumentFile } from './list-documents.ts';
import { namedTwice, noFile, noText, notNamed, takenName } from './book-issues.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml.ts';

/** A book as its file says it, with the order of its chapters. */
export interface BookEntry {
	/** The name of its folder. */
	id: string;
	/** Path as the author knows it, for messages. */
	file: string;
	/** Below the content folder, `handbooks/<book>/book.yaml`. */
	path: string;
	data: BookFile;
	outline: BookOutline;
}

interface BooksOptions {
	contentDir: string;
	documents: readonly DocumentFile[];
	nameOf: (file: string) => string;
}

interface Books {
	books: BookEntry[];
	issues: Issue[];
}

/** Reads every `content/handbooks/<book>/book.yaml`, and compares it with the folders beside it. */
export function readBooks({ contentDir, documents, nameOf }: BooksOptions): Books {
	const found: Books = { books: [], issues: bookFolderIssues(contentDir, nameOf) };
	for (const id of bookFolders(contentDir)) {
		const file = path.join(contentDir, 'handbooks', id, 'book.yaml');
		const { book, issues } = readBook(id, file, { documents, nameOf });
		if (book) found.books.push(book);
		found.issues.push(...issues);
	}
	return found;
}

function readBook(
	id: string,
	file: string,
	{ documents, nameOf }: Omit<BooksOptions, 'contentDir'>,
): { book?: BookEntry; issues: Issue[] } {
	const name = nameOf(file);
	const read = readText(file, name);
	if ('issue' in read) {
		return { issues: read.issue.message.includes('ENOENT') ? [noFile(name)] : [read.issue] };
	}
	const { data, issues, placeOf } = parseYaml({
		text: read.text,
		file: name,
		schema: bookSchema,
		firstLine: 1,
	});
	if (!data) return { issues };
	const book: BookEntry = {
		id,
		file: name,
		path: `handbooks/${id}/book.yaml`,
		data,
		outline: outlineBook(data),
	};
	const own = documents.filter(({ slug }) => slug.startsWith(`handbooks/${id}/`));
	const slugs = new Set(own.map(({ slug }) => slug.slice(`handbooks/${id}/`.length)));
	const places = namesOf(data, placeOf);
	const chapters = new Set(places.map(({ slug }) => slug));
	issues.push(...compare({ book, slugs, places, own, nameOf }));
	issues.push(...bookFacts({ file: name, data, chapters, placeOf }));
	return { book, issues };
}

type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** Where the file names each chapter and section: several places when it names one twice. */
function namesOf(data: BookFile, placeOf: PlaceOf): { slug: string; place: Place }[] {
	const lists = [
		...data.parts.map(({ chapters }, index) => ({ chapters, at: ['parts', index, 'chapters'] })),
		{ chapters: data.appendices, at: ['appendices'] },
	];
	return lists.flatMap(({ chapters, at }) =>
		chapters.flatMap((named, index) => {
			if (typeof named === 'string') return [{ slug: named, place: placeOf([...at, index]) }];
			const here = [...at, index];
			return [
				{ slug: named.chapter, place: placeOf([...here, 'chapter']) },
				...named.sections.map((section, order) => ({
					slug: `${named.chapter}/${section}`,
					place: placeOf([...here, 'sections', order]),
				})),
			];
		}),
	);
}

interface Compared {
	book: BookEntry;
	/** Of the folders that hold a text. */
	slugs: ReadonlySet<string>;
	places: readonly { slug: string; place: Place }[];
	own: readonly DocumentFile[];
	nameOf: (file: string) => string;
}

/** Names without a text, texts without a name, and names that stand twice. */
function compare({ book, slugs, places, own, nameOf }: Compared): Issue[] {
	const named = new Set(places.map(({ slug }) => slug));
	const { file } = book;
	const missing = places
		.filter(({ slug }) => !slugs.has(slug))
		.map(({ slug, place }) => {
			const free = [...slugs].filter((each) => !named.has(each));
			return noText(slug, nearest(slug, free), { file, ...place });
		});
	const twice = places
		.filter(({ slug }, index) => places.findIndex((each) => each.slug === slug) < index)
		.map(({ slug, place }) => namedTwice(slug, { file, ...place }));
	const unnamed = own.filter(({ slug }) => !named.has(slug.replace(/^handbooks\/[^/]+\//, '')));
	const reserved = places
		.filter(({ slug }) => reservedChapters.has(slug))
		.map(({ slug, place }) => takenName(slug, { file, ...place }));
	return [
		...missing,
		...twice,
		...reserved,
		...unnamed.map((each) => notNamed(each, nameOf(each.file), file)),
	];
}

/** Places of chapters by slug of the document, `handbooks/infrastructure/kv-cache`. */
export function chapterPlaces(books: readonly BookEntry[]): Map<string, ChapterPlace> {
	return new Map(
		books.flatMap(({ id, outline }) =>
			readingOrder(outline).map(
				({ slug, kind, number, sections }) =>
					[
						`handbooks/${id}/${slug}`,
						{
							...{ book: id, slug, kind, number },
							numbersSections: outline.numbersSections && sections.length === 0,
						},
					] as const,
			),
		),
	);
}
