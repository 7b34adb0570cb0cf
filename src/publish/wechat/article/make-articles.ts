import path from 'node:path';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Issue } from '../../../domain/issue.ts';
import { type ArticleFrontMatter, articleFrontMatter } from '../../../schema/wechat.ts';
import { parseFrontMatter } from '../../../source/front-matter.ts';
import { readText } from '../../../source/read-text.ts';
import type { DocumentMaker } from '../../../store/make-document.ts';
import { makeSettled } from '../../../store/make-settled.ts';
import { articleFacts } from './article-facts.ts';
import type { ArticleMaker } from './article-maker.ts';
import { assemble } from './assemble.ts';
import type { FinishedArticle } from './finish-article.ts';
import type { Asked } from './find-documents.ts';

export interface MadeArticles {
	/** One, or the parts of a text in their order. None: the text cannot be read at all. */
	articles: FinishedArticle[];
	/** Of the text as a whole. */
	issues: Issue[];
}

/** Makes the articles of one text, whatever is wrong with it; nothing is written. */
export async function makeArticles(document: Asked, tools: ArticleMaker): Promise<MadeArticles> {
	const maker = makerFor(document, tools.maker);
	const file = maker.nameOf(document.file);
	const read = readText(document.file, file);
	if ('issue' in read) return { articles: [], issues: [read.issue] };
	const { key, issues: found } = await makeSettled(document, maker, tools.documents);
	const kept = key === undefined ? undefined : maker.store.text('tree', key);
	if (kept === undefined) return { articles: [], issues: found };
	// Written by `makeDocument`.
	const tree = JSON.parse(kept) as Root;
	const front = parseFrontMatter(read.text, file, articleFrontMatter);
	const data = front.data ?? articleFrontMatter.parse({});
	const lineOf = (field: string): number => front.places[field]?.line ?? 1;
	const heading = takeTitle(tree, data);
	const told = { ...tools, document, data, heading, tree, file, lineOf };
	const { articles, issues } = await assemble(
		{ document, file, tree, data, lineOf, factsOf: (part) => articleFacts(told, part) },
		{ ...tools, maker },
	);
	const own = document.isForeign ? found.flatMap(asForeign) : found;
	return { articles, issues: [...own.map(asArticle), ...issues] };
}

/** A page without a picture is poorer, and can be mended any time; an article cannot. */
function asArticle(issue: Issue): Issue {
	return issue.code === 'image/missing' ? { ...issue, severity: 'error' } : issue;
}

const fieldsOfPages = new Set([
	'front-matter/missing',
	'front-matter/missing-key',
	'front-matter/unknown-key',
]);

/** A text from elsewhere need not have the fields of a post, and may have others. */
function asForeign(issue: Issue): Issue[] {
	if (fieldsOfPages.has(issue.code)) return [];
	return issue.code.startsWith('front-matter/') ? [{ ...issue, severity: 'warning' }] : [issue];
}

/**
 * A text without a title in its front matter begins with it: then it is none of its headings. Nor is
 * one that only repeats the title, which WeChat shows above the text.
 */
function takeTitle(tree: Root, { title, wechat }: ArticleFrontMatter): string | undefined {
	const [first] = tree.children.filter(({ type }) => type === 'element');
	if (first?.type !== 'element' || !/^h[1-6]$/.test(first.tagName)) return undefined;
	const words = toString(first).trim();
	if ((title ?? wechat?.title) !== undefined && words !== title) return undefined;
	tree.children = tree.children.filter((node) => node !== first);
	return words || undefined;
}

/** A text from elsewhere may show what lies in its own folder. */
function makerFor({ isForeign, file }: Asked, maker: DocumentMaker): DocumentMaker {
	return isForeign ? { ...maker, contentDir: path.dirname(file) } : maker;
}
