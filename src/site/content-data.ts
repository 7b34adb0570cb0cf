import type { GlossaryTerm, GlossaryTopic } from '../domain/glossary/glossary-term.ts';
import type { LandscapeTaxonomy } from '../domain/landscape/taxonomy.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import type { Taxonomy } from '../schema/taxonomy.ts';
import type { PageEntry, PostEntry } from '../source/entry.ts';
import type { CoveredBook } from '../store/book-covers.ts';
import type { PicturedProject } from '../store/picture-projects.ts';
import type { ImageJob } from '../store/images.ts';

type Listed =
	| 'slug'
	| 'locale'
	| 'path'
	| 'key'
	| 'data'
	| 'headings'
	| 'features'
	| 'stats'
	| 'cover'
	| 'runs'
	| 'marked';

/** Whether readers may see a text: a scheduled one waits for its date. */
export type Status = 'published' | 'draft' | 'scheduled';

/** What Astro's data store holds of a post: metadata and the key of its text. */
export type PostData = Pick<PostEntry, Listed> & { kind: 'post'; status: Status };
export type PageData = Pick<PageEntry, Listed> & { kind: 'page'; status: Status };
/** A term, and the key of its uses in the store. */
export type TermData = GlossaryTerm & { kind: 'term'; uses: string };
/** A book, with the order of its chapters. */
export type BookData = Pick<CoveredBook, 'id' | 'path' | 'data' | 'outline' | 'cover'> & {
	kind: 'book';
	/** Chapters that readers may not see yet. */
	planned: PlannedChapter[];
	/** Key of what its index of terms needs, in the store. */
	uses: string;
};
/** What contents say of a chapter that is a draft or waits for its date. */
export interface PlannedChapter {
	/** Of the page, `handbooks/<book>/<chapter>`. */
	slug: string;
	locale: Locale;
	title: string;
	description: string;
}
export type TopicData = GlossaryTopic & { kind: 'topic' };
/** What the landscape is divided into. */
export type LandscapeData = LandscapeTaxonomy & { kind: 'landscape' };
/** A project with all that was observed of it; its texts are pages, `landscape/<id>`. */
export type ProjectData = PicturedProject & {
	kind: 'project';
	/** Ids of the terms that its description uses, in either language. */
	terms: string[];
	/** Key of the texts that name it or link to it, in the store. */
	mentions: string;
};
export type ImageData = ImageJob & { kind: 'image' };

/** One entry of the library. */
export type LibraryItem =
	| PostData
	| PageData
	| BookData
	| ImageData
	| TermData
	| TopicData
	| LandscapeData
	| ProjectData
	| (Taxonomy & { kind: 'taxonomy' });

/** The name of an entry in Astro's data store. */
export function idOf(item: LibraryItem): string {
	if (item.kind === 'taxonomy' || item.kind === 'landscape') return item.kind;
	if (item.kind !== 'post' && item.kind !== 'page' && item.kind !== 'image') {
		return `${item.kind}/${item.id}`;
	}
	return item.kind === 'image' ? `image/${item.name}` : `${item.kind}/${item.slug}/${item.locale}`;
}
