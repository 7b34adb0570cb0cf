import type { DiagramAsset } from '../domain/diagram.ts';
import type { TermUse } from '../domain/glossary/glossary-term.ts';
import type { ImageAsset } from '../domain/image.ts';
import type { Place } from '../domain/text/place-at.ts';
import type { MediaFile } from '../domain/media.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import type { Feature } from '../domain/feature.ts';
import type { Heading, InternalLink, NumberedPlace } from '../domain/outline.ts';
import type { ReadingStats } from '../domain/text/reading-stats.ts';
import type { PageFrontmatter } from '../schema/page.ts';
import type { PostFrontmatter } from '../schema/post.ts';

interface BaseEntry<Kind, Data> {
	kind: Kind;
	slug: string;
	locale: Locale;
	/** Below the content folder, `blog/a/en.md`. */
	path: string;
	/** Path as the author knows it, for messages. */
	file: string;
	/** Where the store keeps its HTML and its tree. */
	key: string;
	data: Data;
	/** Where each field of the front matter stands, and each item of a list: `tags`, `tags.0`. */
	places: Record<string, Place>;
	headings: Heading[];
	/** Every id in the text: what a fragment may name. */
	ids: string[];
	links: InternalLink[];
	/** Figures, tables, listings and equations in reading order. */
	numbered: NumberedPlace[];
	/** What the page needs beside the sheet and the script of every page. */
	features: Feature[];
	/** Terms of the glossary where the text uses them first, in reading order. */
	terms: TermUse[];
	/** Ids of the ones among them that are marked. */
	marked: string[];
	stats: ReadingStats;
	cover?: ImageAsset | undefined;
	/** Set when the text holds components or other code, which the site runs. */
	runs?: true;
	/** Every picture of the text, its cover included. */
	pictures: ImageAsset[];
	/** Its diagrams, drawn. */
	diagrams: DiagramAsset[];
	/** Its films and their captions. */
	media: MediaFile[];
}

export type PostEntry = BaseEntry<'blog', PostFrontmatter>;
export type PageEntry = BaseEntry<'pages', PageFrontmatter>;
export type Entry = PostEntry | PageEntry;

/** What every text has, also one whose front matter is wrong and that is no entry therefore. */
export type TextEntry = Pick<
	BaseEntry<'blog' | 'pages', unknown>,
	'kind' | 'slug' | 'locale' | 'file' | 'ids' | 'links'
> & { data?: { draft: boolean; date?: string } };
