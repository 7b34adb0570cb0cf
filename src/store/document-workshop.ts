import type { ChapterPlace } from '../domain/handbook/chapter-place.ts';
import type { Site } from '../domain/site.ts';
import { DiagramStore } from './diagrams/diagram-store.ts';
import { displayName } from './display-name.ts';
import { CodeHighlighter } from './highlight.ts';
import type { RenderHtml } from './highlight-all.ts';
import type { DocumentMaker } from './make-document.ts';
import { type Glossary, makeGlossary } from './make-glossary.ts';
import { diagramDigest, imageDigest, pipelineDigest } from './pipeline-digest.ts';
import type { Store } from './store.ts';
import { TermFinder } from './term-finder.ts';

export interface WorkshopOptions {
	/** The project, whose code is part of every key. */
	root: string;
	contentDir: string;
	site: Site;
	store: Store;
	/** Places of chapters in their books, by slug. */
	chapters: ReadonlyMap<string, ChapterPlace>;
	/** Turns an annotated tree into the site's HTML. */
	renderHtml: RenderHtml;
}

/** What documents of a content folder are made with; close `maker.diagrams` in the end. */
export async function openWorkshop(
	options: WorkshopOptions,
): Promise<{ maker: DocumentMaker; glossary: Glossary }> {
	const { root, store } = options;
	const nameOf = (file: string): string => displayName(file, root);
	const salt = pipelineDigest(root);
	const highlighter = new CodeHighlighter(store, salt);
	const glossary = await makeGlossary({ ...options, salt, highlighter, nameOf });
	const maker: DocumentMaker = {
		...options,
		salt,
		imageSalt: imageDigest(root),
		highlighter,
		terms: new TermFinder(glossary.names, store, salt),
		diagrams: new DiagramStore(store, diagramDigest(root)),
		images: new Map(),
		media: new Map(),
		nameOf,
	};
	return { maker, glossary };
}
