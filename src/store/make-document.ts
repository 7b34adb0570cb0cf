import type { Issue } from '../domain/issue.ts';
import type { Site } from '../domain/site.ts';
import { type ReadDocument, readDocument } from '../markdown/document.ts';
import { isLocalImage } from '../markdown/annotate/local-image.ts';
import type { HandTerm } from '../markdown/words.ts';
import { type LocalImport, localImports } from '../markdown/mdx/local-imports.ts';
import type { PageFrontmatter } from '../schema/page.ts';
import type { PostFrontmatter } from '../schema/post.ts';
import type { Entry, TextEntry } from '../source/entry.ts';
import type { DocumentFile } from '../source/list-documents.ts';
import { readText } from '../source/read-text.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { describeDocument } from './describe-document.ts';
import type { DiagramStore } from './diagrams/diagram-store.ts';
import type { CodeHighlighter } from './highlight.ts';
import type { RenderHtml } from './highlight-all.ts';
import type { TermFinder } from './term-finder.ts';
import type { PlannedImage } from './images.ts';
import { planImages } from './plan-images.ts';
import { planMedia, type PlannedMedia } from './plan-media.ts';
import { digest, type Store } from './store.ts';
import type { ChapterPlace } from '../domain/handbook/chapter-place.ts';
import type { LabelledText } from '../domain/handbook/labelled-text.ts';
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
export interface SourceRecord {
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
	const file = maker.nameOf(document.file);
	const read = readText(document.file, file);
	if ('issue' in read) return { document, entry: undefined, outward: [], issues: [read.issue] };

	const { source, sourceKey, parse } = readSource(read.text, { document, file, maker });
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
	const context = { path: document.path, file, locale: document.locale, site: maker.site };
	const { made, textKey } = await recallOrRender(key, maker, () => ({
		tree: parse().tree,
		context: { ...context, ...numbersOf(chapter), images, media, glossary, marksTerms },
	}));
	return describeDocument({
		...{ document, file, source, made, key: textKey },
		...{ cover, images, media, maker },
	});
}

/** What a text became, from the store where it is known. */
async function recallOrRender(
	key: string,
	maker: DocumentMaker,
	source: () => Pick<Parameters<typeof renderDocument>[0], 'tree' | 'context'>,
): Promise<{ made: Made; textKey: string }> {
	// Pages read the others through a store of their own, which notes no use.
	const kept = maker.store.text('document', key, ['html', 'tree', 'parts', 'whole']);
	if (kept === undefined) return renderDocument({ ...source(), key, maker });
	// Written by `renderDocument`, under a key that names this code's version.
	return { made: JSON.parse(kept) as Made, textKey: key };
}

interface SourcePlace {
	document: DocumentFile;
	/** Path as the author knows it. */
	file: string;
	maker: DocumentMaker;
}

/** What the source says, from the store where it is known; it is parsed when something asks. */
function readSource(text: string, { document, file, maker }: SourcePlace) {
	const { store, salt } = maker;
	const sourceKey = digest(salt, file, document.path, text);
	let known: ReadDocument | undefined;
	const parse = (): ReadDocument => (known ??= readDocument(text, file, document.locale));
	const source = recall<SourceRecord>(store, 'source', sourceKey, () => {
		store.put('words', sourceKey, parse().words);
		return recordOf(readFrontMatter(text, file, document), parse());
	});
	return { source, sourceKey, parse };
}

function recordOf(
	{ data, places, issues }: ReturnType<typeof readFrontMatter>,
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
