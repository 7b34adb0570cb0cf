import type { Locale } from '../domain/i18n/locale.ts';
import type { PageFrontmatter } from '../schema/page.ts';
import type { PostFrontmatter } from '../schema/post.ts';
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
	/** The author's day, `2026-11-21`. */
	today: string;
}

/** What the text that is there already says of both languages. */
export type Twin =
	Pick<PostFrontmatter, 'date' | 'tags' | 'category' | 'series'> | Pick<PageFrontmatter, 'order'>;
