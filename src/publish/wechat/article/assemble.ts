import path from 'node:path';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Issue } from '../../../domain/issue.ts';
import type { ArticleBundle, ArticleMeta } from '../../../domain/wechat/article.ts';
import { lengthOf } from '../../../domain/wechat/fit-title.ts';
import { themeNames } from '../../../domain/wechat/theme-names.ts';
import type { ArticleFrontMatter } from '../../../schema/wechat.ts';
import { highlightAll } from '../../../store/highlight-all.ts';
import { articleImageDigest } from '../../../store/pipeline-digest.ts';
import { makeArticleImages } from '../../../store/wechat/article-images.ts';
import { articleHtml } from '../../../targets/wechat/article-html.ts';
import type { ArticleTree } from '../../../targets/wechat/article-tree.ts';
import { checkArticle } from '../../../targets/wechat/check/check-article.ts';
import { lostText } from '../../../targets/wechat/check/lost-text.ts';
import { themes } from '../../../targets/wechat/themes/themes.ts';
import { toWechat, type WechatOptions } from '../../../targets/wechat/to-wechat.ts';
import { articleCover } from './article-cover.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { ArticleMaker } from './article-maker.ts';
import { drawFormulas } from './draw-formulas.ts';
import { elementLines } from './element-lines.ts';
import type { Asked } from './find-documents.ts';
import { imageRequests } from './image-requests.ts';
import { publishedAddresses } from './published-addresses.ts';
import { termNotes } from './term-notes.ts';

/** A text that is read and annotated. */
export interface ReadArticle {
	document: Asked;
	/** As the author knows it. */
	file: string;
	tree: Root;
	data: ArticleFrontMatter;
	facts: ArticleFacts;
	/** Line of a field of the front matter. */
	lineOf: (field: string) => number;
}

/** Makes pictures, cover and HTML of a text, and checks them. */
export async function assemble(
	article: ReadArticle,
	tools: ArticleMaker,
): Promise<{ bundle: ArticleBundle; root: Root; issues: Issue[] }> {
	const { document, file, tree, data, facts } = article;
	const { config } = tools;
	const { locale } = document;
	const pictures = await picturesOf(article, tools);
	const cover = await articleCover(article, tools);
	const theme = tools.theme ?? data.wechat?.theme ?? config.theme ?? themeNames[0];
	const made = await render(article, tools, { theme: themes[theme], images: pictures.images });
	const html = articleHtml(made.root);
	const { id, title, author, digest, sourceUrl } = facts;
	const meta: ArticleMeta = {
		version: 1,
		...{ id, locale, title, author, digest, sourceUrl },
		comments: data.wechat?.comments ?? config.comments,
		theme,
		cover: cover.cover,
		images: [...new Map([...pictures.images.values()].map((each) => [each.file, each])).values()],
		counts: countsOf(made, html, pictures.files.size),
		source: file,
		lines: elementLines(made.root),
	};
	const limits = { title: config.titleLimit, strictHtml: config.strictHtml };
	return {
		bundle: { html, meta, files: new Map([...pictures.files, ...cover.files]) },
		root: made.root,
		issues: [
			...pictures.issues,
			...cover.issues,
			...lostText(tree, made.root, file),
			...checkArticle({ html, meta, file: 'article.html', stage: 'local', limits }),
		],
	};
}

function picturesOf(
	{ tree, file }: ReadArticle,
	{ maker, root, fetch, resolve, progress }: ArticleMaker,
): ReturnType<typeof makeArticleImages> {
	const requests = imageRequests(tree, { ...maker, publicDir: path.join(root, 'public') });
	return makeArticleImages(requests, {
		...{ store: maker.store, salt: articleImageDigest(root), file, fetch, resolve },
		progress: (done, total) => progress?.(`pictures ${done}/${total}`),
	});
}

async function render(
	{ document: { locale }, tree, data, facts, file }: ReadArticle,
	tools: ArticleMaker,
	given: Pick<WechatOptions, 'theme' | 'images'>,
): Promise<ArticleTree> {
	const { code } = await highlightAll(tree, tools.maker.highlighter, file);
	return toWechat(tree, {
		...given,
		locale,
		base: facts.base,
		math: await drawFormulas(tree, tools.math),
		code: [...code.values()],
		terms: termNotes(tools.glossary, locale),
		termMode: tools.terms ?? data.wechat?.terms ?? tools.config.terms,
		published: publishedAddresses(tools),
	});
}

function countsOf(
	{ root, notes, terms }: ArticleTree,
	html: string,
	images: number,
): ArticleMeta['counts'] {
	return {
		text: lengthOf(toString(root).replace(/\s/g, '')),
		html: lengthOf(html),
		bytes: Buffer.byteLength(html),
		images,
		notes,
		terms,
	};
}
