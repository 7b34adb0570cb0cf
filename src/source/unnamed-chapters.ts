import type { ChapterPlace } from '../domain/handbook/chapter-place.ts';
import type { DocumentFile } from './list-documents.ts';

/**
 * Places, by slug of the document, of texts as their folders alone tell them: for a book whose file is
 * wrong. Without them that one slip would be told again of every reference between its chapters.
 */
export function unnamedChapters(documents: readonly DocumentFile[]): Map<string, ChapterPlace> {
	return new Map(
		documents.flatMap(({ slug: name }) => {
			const [, book, slug] = /^handbooks\/([^/]+)\/(.+)$/s.exec(name) ?? [];
			if (book === undefined || slug === undefined) return [];
			const kind = slug.includes('/') ? 'section' : 'chapter';
			return [[name, { book, slug, kind, number: '', numbersSections: false }] as const];
		}),
	);
}
