import { getCollection, getEntry, render } from 'astro:content';
import { documentAddress } from '../domain/addresses.ts';
import { readAlias } from '../domain/alias.ts';
import type { PostView } from '../domain/blog/post-view.ts';
import type { DocumentUse } from '../domain/glossary/glossary-term.ts';
import { type Locale, locales } from '../domain/i18n/locale.ts';
import { localePath } from '../domain/i18n/paths.ts';
import { landscapeAliases } from '../domain/landscape/landscape-aliases.ts';
import { emptyLandscapeTaxonomy, type LandscapeTaxonomy } from '../domain/landscape/taxonomy.ts';
import { site } from '../site.ts';
import type { ChapterUses } from './books/keep-chapter-uses.ts';
import type { Taxonomy } from '../schema/taxonomy.ts';
import type {
	BookData,
	ImageData,
	PageData,
	PostData,
	ProjectData,
	TermData,
	TopicData,
} from './content-data.ts';
import { openStore } from './open-store.ts';
import { postViews } from './post-views.ts';

/** All of the content, as pages ask for it. */
export interface Content {
	posts: PostData[];
	pages: PageData[];
	/** By name of their folders. */
	books: BookData[];
	/** Jobs for every file of every picture. */
	images: ImageData[];
	taxonomy: Taxonomy;
	glossary: { topics: TopicData[]; terms: TermData[] };
	/** Projects by id; those in the archive among them. */
	landscape: { taxonomy: LandscapeTaxonomy; projects: ProjectData[] };
	/** Posts as lists show them, newest first. */
	views: Record<Locale, PostView[]>;
}

const noTaxonomy: Taxonomy = { tags: {}, categories: {}, series: {} };

let kept: Promise<Content> | undefined;

/** Reads the content; once in a build, each time in development, where it changes. */
export function readContent(): Promise<Content> {
	if (import.meta.env.DEV) return collect();
	return (kept ??= collect());
}

async function collect(): Promise<Content> {
	const items = (await getCollection('library')).map(({ data }) => data);
	const posts = items.filter((item) => item.kind === 'post');
	const pages = items.filter((item) => item.kind === 'page');
	const books = items.filter((item) => item.kind === 'book');
	const images = items.filter((item) => item.kind === 'image');
	const glossary = {
		topics: items.filter((item) => item.kind === 'topic'),
		terms: items.filter((item) => item.kind === 'term'),
	};
	const landscape = {
		taxonomy: items.find((item) => item.kind === 'landscape') ?? emptyLandscapeTaxonomy,
		projects: items.filter((item) => item.kind === 'project'),
	};
	const taxonomy = items.find((item) => item.kind === 'taxonomy') ?? noTaxonomy;
	const views = (locale: Locale) => postViews(posts, { locale, taxonomy, site });
	return {
		posts,
		pages,
		books,
		images,
		taxonomy,
		glossary,
		landscape,
		views: { en: views('en'), zh: views('zh') },
	};
}

/** The text of a document as the site shows it. */
export function htmlOf(key: string): string {
	const html = openStore().text('html', key);
	if (html === undefined) throw new Error(`No text in the store for ${key}`);
	return html;
}

/** What runs the components of a text, given the HTML around them; `id` of its entry. */
export async function componentOf(id: string) {
	const entry = await getEntry('library', id);
	if (!entry) throw new Error(`No entry for ${id}`);
	return (await render(entry)).Content;
}

/** The HTML around the components of a text. */
export function partsOf(key: string): string[] {
	const parts = openStore().text('parts', key);
	if (parts === undefined) throw new Error(`No parts in the store for ${key}`);
	// Written by the store's `takeComponents`.
	return JSON.parse(parts) as string[];
}

/** The annotated tree of a document, as JSON; `whole`: of one with components, which stand in it. */
export function treeOf(key: string, kind: 'tree' | 'whole' = 'tree'): string {
	const tree = openStore().text(kind, key);
	if (tree === undefined) throw new Error(`No tree in the store for ${key}`);
	return tree;
}

/** Where texts use a term, by the key that it has. */
export function usesOf(key: string): DocumentUse[] {
	const uses = openStore().text('uses', key);
	if (uses === undefined) throw new Error(`No uses in the store for ${key}`);
	// Written by `keepUses`.
	return JSON.parse(uses) as DocumentUse[];
}

/** Where the chapters of a book use terms, by the key that the book has. */
export function chapterUsesOf(key: string): ChapterUses[] {
	const uses = openStore().text('uses', key);
	if (uses === undefined) throw new Error(`No uses in the store for ${key}`);
	// Written by `keepChapterUses`.
	return JSON.parse(uses) as ChapterUses[];
}

/** A path of both languages in each of them. */
function inBoth({ from, to }: { from: string; to: string }): { from: string; to: string }[] {
	return locales.map((locale) => ({
		from: localePath(from, locale, site.defaultLocale),
		to: localePath(to, locale, site.defaultLocale),
	}));
}

/** Old addresses, without escapes, and where they lead. */
export async function aliases(): Promise<{ from: string; to: string }[]> {
	const { posts, pages, landscape } = await readContent();
	const lead = ({ data, slug, locale }: PostData | PageData, kind: 'blog' | 'pages') => {
		const to = documentAddress(kind, slug, locale, site.defaultLocale);
		const read = data.aliases.map(readAlias);
		// In development, the others are reported and the site is shown all the same.
		return read.flatMap((alias) => ('path' in alias ? [{ from: alias.path, to }] : []));
	};
	return [
		...posts.flatMap((post) => lead(post, 'blog')),
		...pages.flatMap((page) => lead(page, 'pages')),
		...landscapeAliases(landscape.taxonomy, landscape.projects).flatMap(inBoth),
	];
}
