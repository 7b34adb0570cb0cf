import type { Root } from 'hast';
import { visit } from '../markdown/visit.ts';
import type { Issue } from '../domain/issue.ts';
import type { Site } from '../domain/site.ts';
import { annotateDocument, type ReadDocument, readDocument } from '../markdown/document.ts';
import { isLocalImage } from '../markdown/annotate/local-image.ts';
import type { DocumentContext } from '../markdown/context.ts';
import { keepLines } from '../markdown/keep-lines.ts';
import type { HandTerm } from '../markdown/words.ts';
import { type LocalImport, localImports } from '../markdown/mdx/local-imports.ts';
import { isMdx } from '../markdown/mdx/mdx-document.ts';
import { type PageFrontmatter, pageSchema } from '../schema/page.ts';
import { type PostFrontmatter, postSchema } from '../schema/post.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import type { Entry, TextEntry } from '../source/entry.ts';
import type { DocumentFile } from '../source/list-documents.ts';
import { readText } from '../source/read-text.ts';
import { takeComponents } from './component-parts.ts';
import { coverIssues } from './document-issues.ts';
import type { DiagramStore } from './diagrams/diagram-store.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import type { CodeHighlighter } from './highlight.ts';
import { highlightAll, type RenderHtml } from './highlight-all.ts';
import type { TermFinder } from './term-finder.ts';
import type { PlannedImage } from './images.ts';
import { importIssues } from './import-issues.ts';
import { planImages } from './plan-images.ts';
import { planMedia, type PlannedMedia } from './plan-media.ts';
import { digest, type Store } from './store.ts';
import type { ChapterPlace } from '../domain/handbook/chapter-place.ts';

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

type Made = Pick<
	Entry,
	'headings' | 'ids' | 'links' | 'numbered' | 'features' | 'stats' | 'diagrams' | 'terms' | 'marked'
> & {
	issues: Issue[];
};

interface Result {
	entry: Entry | undefined;
	/** Absent when the file cannot be read. */
	text?: TextEntry;
	/** Where the store keeps its tree, also where the front matter is wrong. */
	key?: string;
	issues: Issue[];
}

/** Makes one document, or finds it in the store. */
export async function makeDocument(document: DocumentFile, maker: DocumentMaker): Promise<Result> {
	const { store, salt } = maker;
	const file = maker.nameOf(document.file);
	const read = readText(document.file, file);
	if ('issue' in read) return { entry: undefined, issues: [read.issue] };

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
	const kept = store.text('document', key, ['html', 'tree', 'parts']);
	// Written by `render` below, under a key that names this code's version.
	const { made, textKey } = kept
		? { made: JSON.parse(kept) as Made, textKey: key }
		: await render({
				tree: parse().tree,
				key,
				context: {
					...contextOf(document, file, maker),
					...numbersOf(chapter),
					images,
					media,
					glossary,
					marksTerms,
				},
				maker,
			});
	const { issues: itsIssues, ...found } = made;
	const issues = [
		...source.issues,
		...maker.terms.unknown(source.handTerms, file),
		...itsIssues,
		...importIssues(source.imports ?? [], document.file, file),
		...coverIssues(cover, images, { file, ...source.places['cover'] }),
	];
	const { kind, slug, locale } = document;
	const text = { kind, slug, locale, file, ids: found.ids, links: found.links };
	if (!source.data) return { entry: undefined, text, key: textKey, issues };
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
	return { entry: entry as Entry, text, key: textKey, issues };
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

function contextOf(
	{ path, locale }: DocumentFile,
	file: string,
	{ site }: DocumentMaker,
): Pick<DocumentContext, 'path' | 'file' | 'locale' | 'site'> {
	return { path, file, locale, site };
}

/** How figures and sections of a chapter are counted. */
function numbersOf(
	chapter: ChapterPlace | undefined,
): Pick<DocumentContext, 'numberPrefix' | 'numbersSections'> {
	if (!chapter?.number) return { numberPrefix: '' };
	return { numberPrefix: `${chapter.number}.`, numbersSections: chapter.numbersSections };
}

interface RenderOptions {
	tree: Root;
	key: string;
	context: DocumentContext;
	maker: DocumentMaker;
}

interface Rendered {
	made: Made;
	/** Under which the store keeps the text: its own when the text is not what it should be. */
	textKey: string;
}

async function render({ tree, key, context, maker }: RenderOptions): Promise<Rendered> {
	const { store, renderHtml, highlighter } = maker;
	const { file, locale, path } = context;
	const annotated = annotateDocument(tree, context);
	const { diagrams } = maker;
	const drawn = await drawDiagrams(annotated.tree, { diagrams, file, locale });
	const textKey = drawn.isUnfinished ? digest(key, 'unfinished') : key;
	const { code, issues: codeIssues } = await highlightAll(annotated.tree, highlighter, file);
	const issues = [...annotated.issues, ...drawn.issues, ...codeIssues];
	if (isMdx(path)) {
		const parts = takeComponents(annotated.tree, (page) => renderHtml(page, code));
		store.put('parts', textKey, parts);
	}
	const made: Made = {
		headings: annotated.headings,
		ids: idsOf(annotated.tree),
		links: annotated.links,
		numbered: annotated.numbered,
		features: annotated.features,
		stats: annotated.stats,
		terms: annotated.terms,
		marked: annotated.marked,
		diagrams: drawn.assets,
		issues,
	};
	const html = renderHtml(annotated.tree, code);
	store.batch(() => {
		store.put('html', textKey, html);
		store.put('tree', textKey, serialiseTree(annotated.tree));
		if (!drawn.isUnfinished) store.put('document', key, JSON.stringify(made));
	});
	return { made, textKey };
}

function idsOf(tree: Root): string[] {
	const ids: string[] = [];
	visit(tree, 'element', ({ properties: { id } }) => {
		if (typeof id === 'string') ids.push(id);
	});
	return ids;
}

/** The tree as JSON, with lines for positions: destinations say where, and no more. */
function serialiseTree(tree: Root): string {
	keepLines(tree);
	return JSON.stringify(tree);
}
