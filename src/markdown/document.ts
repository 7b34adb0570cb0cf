import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from './visit.ts';
import { VFile } from 'vfile';
import type { Issue } from '../domain/issue.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import { type ReadingStats, readingStats } from '../domain/text/reading-stats.ts';
import { localMedia } from './annotate/embeds.ts';
import { localImages } from './annotate/images.ts';
import type { DocumentContext, Findings } from './context.ts';
import { findingsOf } from './file-data.ts';
import { isMdx, type MdxDocument } from './mdx/mdx-document.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import { parseMarkdown } from './parse.ts';
import { createAnnotator, createReader } from './pipeline.ts';
import { type HandTerm, handTerms, wordsOf } from './words.ts';

/** A document as its text says it, before its pictures are known. */
export interface ReadDocument {
	tree: Root;
	/** References to local pictures. */
	images: string[];
	/** References to films and captions. */
	media: string[];
	/** All that a term may be found in: a superset of the sentences that are marked. */
	words: string;
	/** Ids that `:term[…]{id}` names. */
	handTerms: HandTerm[];
	/** What is code in an `.mdx` file that can be read. */
	mdx?: MdxDocument;
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
	vfile.data.locale = locale;
	const parse = isMdx(file) ? parseMdx : parseMarkdown;
	const reader = (readers[locale] ??= createReader(locale));
	const tree = reader.runSync(parse(source, vfile), vfile);
	const { mdx } = vfile.data;
	return {
		tree,
		images: localImages(tree),
		media: localMedia(tree),
		words: wordsOf(tree),
		handTerms: handTerms(tree),
		...(mdx ? { mdx } : {}),
		issues: issuesOf(vfile, file),
	};
}

/** hast → annotated hast, in place. Pure: pictures come in with the context. */
export function annotateDocument(tree: Root, context: DocumentContext): AnnotatedDocument {
	const vfile = new VFile({ path: context.file });
	vfile.data.document = context;
	const annotated = annotator.runSync(tree, vfile);
	annotated.data = { ...annotated.data, locale: context.locale };
	return {
		tree: annotated,
		...findingsOf(vfile),
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
		severity: message.fatal ? 'error' : message.fatal === undefined ? 'note' : 'warning',
		message: message.reason,
		...(message.note ? { hint: message.note } : {}),
		file,
		line: message.line,
		column: message.column,
	}));
}
