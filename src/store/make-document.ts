import type { Issue } from '../domain/issue.ts';
import type { Site } from '../domain/site.ts';
import { type ReadDocument, readDocument } from '../markdown/document.ts';
import { isLocalImage } from '../markdown/annotate/local-image.ts';
import type { HandTerm } from '../markdown/words.ts';
import { type LocalImport, localImports } from '../markdown/mdx/local-imports.ts';
import { type PageFrontmatter, pageSchema } from '../schema/page.ts';
import { type PostFrontmatter, postSchema } from '../schema/post.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import type { Entry, TextEntry } from '../source/entry.ts';
import type { DocumentFile } from '../source/list-documents.ts';
import { readText } from '../source/read-text.ts';
import { coverIssues } from './document-issues.ts';
import type { DiagramStore } from './diagrams/diagram-store.ts';
import type { CodeHighlighter } from './highlight.ts';
import type { RenderHtml } from './highlight-all.ts';
import type { TermFinder } from './term-finder.ts';
import type { PlannedImage } from './images.ts';
import { importIssues } from './import-issues.ts';
import { planImages } from './plan-images.ts';
import { planMedia, type PlannedMedia } from './plan-media.ts';
import { digest, type Store } from './store.ts';
import type { ChapterPlace } from '../domain/handbook/chapter-place.ts';
import type { LabelledText } from '../domain/handbook/labelled-text.ts';
import { documentAddress } from '../domain/addresses.ts';
import { locales } from '../domain/i18n/locale.ts';
import { type Made, numbersOf, renderDocument } from './render-document.ts';
import type { OutwardReference } from '../domain/outline.ts';

/** What making a document needs beside its file. */
export interface DocumentMaker {
	/** Absolute. */
	contentDir: string;
	site: Site;
	store: Store;
	salt: string;
	/** Stands for the code that makes pictures. */
	imageSalt: string;
	highlighter: CodeHighlighter;
	diagrams: DiagramStore;
	renderHtml: RenderHtml;
	terms: TermFinder;
	/** Pictures met so far, by absolute path. */
	images: Map<string, PlannedImage | undefined>;
	/** Films and captions met so far, likewise. */
	media: Map<string, PlannedMedia | undefined>;
	nameOf: (file: string) => string;
	/** Places of chapters in their books, by slug. */
	chapters: ReadonlyMap<string, ChapterPlace>;
}

/** What a source says by itself, before its pictures are known. */
interface SourceRecord {
	data: PostFrontmatter | PageFrontmatter | null;
	places: Entry['places'];
	images: string[];
	media: string[];
	/** Files that an `.mdx` file imports; undefined: it holds nothing to run. */
	imports?: LocalImport[];
	/** Terms that the author marks by id. */
	handTerms: HandTerm[];
	issues: Issue[];
}

/** A document as it was made. */
export interface MadeDocument {
	document: DocumentFile;
	entry: Entry | undefined;
	/** Absent when the file cannot be read. */
	text?: TextEntry;
	/** Where the store keeps its tree, also where the front matter is wrong. */
	key?: string;
	/** What other texts may say of it. */
	label?: LabelledText;
	/** Links that wait for other texts: with some, the store has its tree, and no HTML yet. */
	outward: OutwardReference[];
	issues: Issue[];
}

/** Makes one document, or finds it in the store. */
export async function makeDocument(
	document: DocumentFile,
	maker: DocumentMaker,
): Promise<MadeDocument> {
	const { store, salt } = maker;
	const file = maker.nameOf(document.file);
	const read = readText(document.file, file);
	if ('issue' in read) return { document, entry: undefined, outward: [], issues: [read.issue] };

	const sourceKey = digest(salt, file, document.path, read.text);
	let known: ReadDocument | undefined;
	const parse = (): ReadDocument => (known ??= readDocument(read.text, file, document.locale));
	const source = recall<SourceRecord>(store, 'source', sourceKey, () => {
		const schema = document.kind === 'blog' ? postSchema : pageSchema;
		store.put('words', sourceKey, parse().words);
		return recordOf(parseFrontMatter(read.text, file, schema), parse());
	});
	const glossary = maker.terms.namesIn(sourceKey, source.handTerms, () => parse().words);
	const marksTerms = source.data?.glossary !== false;
	const cover = source.data && 'cover' in source.data ? source.data.cover : undefined;
	const images = await planImages(
		[...source.images, ...(cover && isLocalImage(cover) ? [cover] : [])],
		document,
		maker,
	);
	const media = await planMedia(source.media, document, maker);
	const chapter = maker.chapters.get(document.slug);
	const key = digest(sourceKey, JSON.stringify({ images, media, glossary, chapter }));
	// Pages read the other two through a store of their own, which notes no use.
	const kept = store.text('document', key, ['html', 'tree', 'parts', 'whole']);
	// Written by `render` below, under a key that names this code's version.
	const { made, textKey } = kept
		? { made: JSON.parse(kept) as Made, textKey: key }
		: await renderDocument({
				tree: parse().tree,
				key,
				context: {
					...{ path: document.path, file, locale: document.locale, site: maker.site },
					...numbersOf(chapter),
					images,
					media,
					glossary,
					marksTerms,
				},
				maker,
			});
	const { issues: itsIssues, outward, ...found } = made;
	const issues = [
		...source.issues,
		...maker.terms.unknown(source.handTerms, file),
		...itsIssues,
		...importIssues(source.imports ?? [], document.file, file),
		...coverIssues(cover, images, { file, ...source.places['cover'] }),
	];
	const { kind, slug, locale } = document;
	const text = { kind, slug, locale, file, ids: found.ids, links: found.links };
	const { title = slug } = source.data ?? {};
	const isPlanned = chapter !== undefined && source.data?.draft === true;
	const urls = urlsOf(document, maker);
	const label = { ...found, urls, locale, title, file, chapter, isPlanned };
	const result = { document, text, key: textKey, label, outward, issues };
	if (!source.data) return { ...result, entry: undefined };
	const entry = {
		...document,
		...found,
		file,
		key: textKey,
		data: source.data,
		places: source.places,
		...(source.imports ? { runs: true } : {}),
		cover: cover ? (images[cover] ?? undefined) : undefined,
		pictures: Object.values(images).filter((image) => image !== null),
		media: Object.values(media).filter((file) => file !== null),
	};
	// The schema was chosen by the same `kind` that tells entries apart.
	return { ...result, entry: entry as Entry };
}

function recordOf(
	{
		data,
		places,
		issues,
	}: ReturnType<typeof parseFrontMatter<typeof postSchema | typeof pageSchema>>,
	text: ReadDocument,
): SourceRecord {
	const { statements = [], holes = [] } = text.mdx ?? {};
	return {
		data: data ?? null,
		places,
		images: text.images,
		media: text.media,
		handTerms: text.handTerms,
		...(statements.length + holes.length > 0 ? { imports: localImports(statements) } : {}),
		issues: [...issues, ...text.issues],
	};
}

function recall<T>(store: Store, kind: 'source', key: string, make: () => T): T {
	const kept = store.text(kind, key, ['words']);
	// Only ever written here, under a key that names this code's version.
	if (kept !== undefined) return JSON.parse(kept) as T;
	const value = make();
	store.put(kind, key, JSON.stringify(value));
	return value;
}

/** Addresses of a text's pages, by the language around it. */
export function urlsOf(
	{ kind, slug }: DocumentFile,
	{ site }: Pick<DocumentMaker, 'site'>,
): LabelledText['urls'] {
	const urls = locales.map((each) => [each, documentAddress(kind, slug, each, site.defaultLocale)]);
	// Every language is a key, because `locales` lists them all.
	return Object.fromEntries(urls) as LabelledText['urls'];
}
