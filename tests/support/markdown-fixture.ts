import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { type Issue, sortIssues } from '../../src/domain/issue.ts';
import type { DocumentContext } from '../../src/markdown/context.ts';
import {
	type AnnotatedDocument,
	annotateDocument,
	readDocument,
} from '../../src/markdown/document.ts';
import { toFeedHtml } from '../../src/targets/feed/to-feed-html.ts';
import { renderHtml } from '../../src/targets/web/render-html.ts';

/** Where the cases lie: a folder each, with `input.md` and what it becomes. */
export const markdownFixtures = new URL('../fixtures/markdown/', import.meta.url);

/** Names of all cases. */
export const markdownCases = readdirSync(markdownFixtures).sort();

/** What a case says of its document, in `context.json`; the rest is the same for all. */
type CaseContext = Partial<
	Pick<
		DocumentContext,
		| 'locale'
		| 'path'
		| 'images'
		| 'media'
		| 'numberPrefix'
		| 'numbersSections'
		| 'inBook'
		| 'glossary'
		| 'marksTerms'
	>
>;

/** A document with everything the pipeline makes of it. */
export interface RenderedDocument extends AnnotatedDocument {
	web: string;
	feed: string;
	/** From reading and from annotating, in the order an author sees them. */
	issues: Issue[];
}

/** Input of a case: its text and its context. */
export function readCase(name: string): { source: string; context: DocumentContext } {
	const file = new URL(`${name}/context.json`, markdownFixtures);
	// Written by hand beside the case; a wrong field shows in the golden file.
	const own = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as CaseContext;
	return {
		source: readFileSync(new URL(`${name}/input.md`, markdownFixtures), 'utf8'),
		context: documentContext({ file: `${name}/input.md`, ...own }),
	};
}

/** A context with the fields that matter to a test, and plain ones for the rest. */
export function documentContext(own: Partial<DocumentContext> = {}): DocumentContext {
	return {
		path: 'blog/a/en.md',
		file: 'content/blog/a/en.md',
		locale: 'en',
		site: { defaultLocale: 'en' },
		images: {},
		numberPrefix: '',
		...own,
	};
}

/** Markdown → tree, site HTML and feed HTML; code keeps plain ink, as no store is at hand. */
export function renderMarkdown(source: string, context: DocumentContext): RenderedDocument {
	const read = readDocument(source, context.file, context.locale);
	const annotated = annotateDocument(read.tree, context);
	return {
		...annotated,
		web: `${renderHtml(annotated.tree, plainCode(annotated.tree))}\n`,
		feed: `${toFeedHtml(annotated.tree, 'https://bimo.example/blog/a/')}\n`,
		issues: sortIssues([...read.issues, ...annotated.issues]),
	};
}

/** The code of each block, escaped and without colours. */
export function plainCode(tree: Root): Map<Element, string> {
	const code = new Map<Element, string>();
	visit(tree, 'element', (node) => {
		const { text } = node.data?.code ?? {};
		if (text !== undefined) code.set(node, text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
	});
	return code;
}
