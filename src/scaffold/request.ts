import type { Locale } from '../domain/i18n/locale.ts';
import type { PageFrontmatter } from '../schema/page.ts';
import type { PostFrontmatter } from '../schema/post.ts';
import type { ChapterSpot } from './book/add-chapter.ts';
import type { DocumentFile } from '../source/list-documents.ts';

/** What an author asks for. */
export interface Request {
	kind: DocumentFile['kind'];
	slug: string;
	/** One line in each language. */
	titles: Readonly<Record<Locale, string>>;
	/** The languages to begin; undefined: both, or the one that is missing. */
	languages?: readonly Locale[] | undefined;
	tags: readonly string[];
	/** Of a chapter: its book, and where in it. */
	book?: { id: string; spot: ChapterSpot };
	/** Of a new book, whose first chapter the text is: its titles. */
	newBook?: Readonly<Record<Locale, string>>;
	/** The author's day, `2026-11-21`. */
	today: string;
}

/** The folder below the content folder where the text's own folder is. */
export function sectionOf({ kind, book }: Pick<Request, 'kind' | 'book'>): string {
	return book ? `handbooks/${book.id}` : kind;
}

/** What the text that is there already says of both languages. */
export type Twin =
	Pick<PostFrontmatter, 'date' | 'tags' | 'category' | 'series'> | Pick<PageFrontmatter, 'order'>;
