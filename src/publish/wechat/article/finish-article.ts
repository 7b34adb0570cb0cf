import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Issue } from '../../../domain/issue.ts';
import type { ArticleBundle, ArticleImage, ArticleMeta } from '../../../domain/wechat/article.ts';
import { lengthOf } from '../../../domain/wechat/fit-title.ts';
import { visit } from '../../../markdown/visit.ts';
import { articleHtml } from '../../../targets/wechat/article-html.ts';
import type { ArticleTree } from '../../../targets/wechat/article-tree.ts';
import { checkArticle } from '../../../targets/wechat/check/check-article.ts';
import { articleCover } from './article-cover.ts';
import type { ArticleMaker } from './article-maker.ts';
import { elementLines } from './element-lines.ts';
import type { Materials } from './materials.ts';
import type { ReadArticle } from './read-article.ts';
import type { Rendered } from './split-article.ts';

/** An article that may be written and sent. */
export interface FinishedArticle {
	bundle: ArticleBundle;
	/** The article's tree. */
	root: Root;
	/** Of this article alone. */
	issues: Issue[];
}

/** Gives a rendered text its cover and its facts, and checks it. */
export async function finishArticle(
	rendered: Rendered,
	{ article, materials, tools }: Bench,
): Promise<FinishedArticle> {
	const { document, data, file } = article;
	const { config } = tools;
	const { made, facts, part } = rendered;
	const images = imagesOf(rendered, materials);
	const cover = await articleCover(article, facts.title, tools);
	const html = articleHtml(made.root);
	const { id, title, author, digest, sourceUrl } = facts;
	const pictures = images.flatMap(({ file: name }) => {
		const bytes = materials.pictures.files.get(name);
		return bytes ? [[name, bytes] as const] : [];
	});
	const meta: ArticleMeta = {
		version: 1,
		...{ id, locale: document.locale },
		...(part && { part: { number: part.number, count: part.count } }),
		...{ title, author, digest, sourceUrl },
		comments: data.wechat?.comments ?? config.comments,
		theme: materials.theme,
		cover: cover.cover,
		images,
		counts: countsOf(made, html, pictures.length),
		source: file,
		lines: elementLines(made.root),
	};
	const limits = { title: config.titleLimit, strictHtml: config.strictHtml };
	return {
		bundle: { html, meta, files: new Map([...pictures, ...cover.files]) },
		root: made.root,
		issues: [
			...cover.issues,
			...checkArticle({ html, meta, file: 'article.html', stage: 'local', limits }),
		],
	};
}

interface Bench {
	article: ReadArticle;
	materials: Materials;
	tools: ArticleMaker;
}

/** Each once, in order of first use. */
function imagesOf({ made, part }: Rendered, { pictures }: Materials): ArticleImage[] {
	const all = [...pictures.images.values()];
	const images = [...new Map(all.map((each) => [each.file, each])).values()];
	if (!part) return images;
	const shown = new Set<unknown>();
	visit(made.root, 'element', ({ properties }) => {
		shown.add(properties['src']);
	});
	return images.filter(({ file }) => shown.has(file));
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
