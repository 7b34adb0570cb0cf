import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Issue } from '../domain/issue.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import { type ReadingStats, readingStats } from '../domain/text/reading-stats.ts';
import { localImages } from './annotate/images.ts';
import type { DocumentContext, Findings } from './context.ts';
import { parseMarkdown } from './parse.ts';
import { createAnnotator, createReader } from './pipeline.ts';

/** A document as its text says it, before its pictures are known. */
export interface ReadDocument {
	tree: Root;
	/** References to local pictures. */
	images: string[];
	issues: Issue[];
}

/** A document with all its annotations: the one tree that every destination takes. */
export interface AnnotatedDocument extends Findings {
	tree: Root;
	stats: ReadingStats;
	issues: Issue[];
}

const readers: Partial<Record<Locale, ReturnType<typeof createReader>>> = {};
const annotator = createAnnotator();

/** Markdown → hast. `file` is the name the author knows, for messages. */
export function readDocument(source: string, file: string, locale: Locale): ReadDocument {
	const vfile = new VFile({ path: file, value: source });
	const reader = (readers[locale] ??= createReader(locale));
	const tree = reader.runSync(parseMarkdown(source), vfile);
	return { tree, images: localImages(tree), issues: issuesOf(vfile, file) };
}

/** hast → annotated hast, in place. Pure: pictures come in with the context. */
export function annotateDocument(tree: Root, context: DocumentContext): AnnotatedDocument {
	const vfile = new VFile({ path: context.file });
	vfile.data.document = context;
	const annotated = annotator.runSync(tree, vfile);
	const { headings = [], links = [] } = vfile.data.findings ?? {};
	return {
		tree: annotated,
		headings,
		links,
		stats: readingStats(proseOf(annotated)),
		issues: issuesOf(vfile, context.file),
	};
}

/** The text a reader reads: everything but listings. */
function proseOf(tree: Root): string {
	const parts: string[] = [];
	visit(tree, (node, _index, parent) => {
		if (node.type === 'element' && node.tagName === 'pre') return 'skip';
		if (node.type === 'text') parts.push(parent?.type === 'root' ? ' ' : node.value);
		return undefined;
	});
	return parts.join(' ').trim() || toString(tree);
}

function issuesOf(vfile: VFile, file: string): Issue[] {
	return vfile.messages.map((message) => ({
		code: `${message.source}/${message.ruleId}`,
		severity: message.fatal ? 'error' : 'warning',
		message: message.reason,
		...(message.note ? { hint: message.note } : {}),
		file,
		line: message.line,
		column: message.column,
	}));
}
