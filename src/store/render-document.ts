import type { Root } from 'hast';
import type { ChapterPlace } from '../domain/handbook/chapter-place.ts';
import type { Issue } from '../domain/issue.ts';
import type { OutwardReference } from '../domain/outline.ts';
import type { DocumentContext } from '../markdown/context.ts';
import { annotateDocument } from '../markdown/document.ts';
import { visit } from '../markdown/visit.ts';
import type { Entry } from '../source/entry.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { highlightAll } from './highlight-all.ts';
import { keepText, serialiseTree } from './keep-text.ts';
import type { DocumentMaker } from './make-document.ts';
import { digest } from './store.ts';

/** What the store keeps of a document beside its text. */
export type Made = Pick<
	Entry,
	'headings' | 'ids' | 'links' | 'numbered' | 'features' | 'stats' | 'diagrams' | 'terms' | 'marked'
> & {
	outward: OutwardReference[];
	issues: Issue[];
};

/** How figures and sections of a chapter are counted. */
export function numbersOf(
	chapter: ChapterPlace | undefined,
): Pick<DocumentContext, 'numberPrefix' | 'numbersSections' | 'inBook'> {
	if (!chapter) return { numberPrefix: '' };
	if (!chapter.number) return { numberPrefix: '', inBook: true };
	const { number, numbersSections } = chapter;
	return { numberPrefix: `${number}.`, numbersSections, inBook: true };
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

/** Annotates a text and keeps what it becomes; its HTML only when no link waits for other texts. */
export async function renderDocument({
	tree,
	key,
	context,
	maker,
}: RenderOptions): Promise<Rendered> {
	const { store, diagrams } = maker;
	const { file, locale, path } = context;
	const annotated = annotateDocument(tree, context);
	const drawn = await drawDiagrams(annotated.tree, { diagrams, file, locale });
	const textKey = drawn.isUnfinished ? digest(key, 'unfinished') : key;
	const { code, issues: codeIssues } = await highlightAll(annotated.tree, maker.highlighter, file);
	const { headings, links, numbered, features, stats, terms, marked, outward } = annotated;
	const made: Made = {
		...{ headings, links, numbered, features, stats, terms, marked, outward },
		ids: idsOf(annotated.tree),
		diagrams: drawn.assets,
		issues: [...annotated.issues, ...drawn.issues, ...codeIssues],
	};
	store.batch(() => {
		if (outward.length > 0) store.put('tree', textKey, serialiseTree(annotated.tree));
		else keepText(annotated.tree, { key: textKey, path, code, maker });
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
