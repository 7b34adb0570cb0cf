import path from 'node:path';
import type { Element, Root } from 'hast';
import { createMatcher, type Matcher } from '../../../domain/glossary/matcher.ts';
import { namesIn } from '../../../domain/glossary/names-in.ts';
import { type ThemeName, themeNames } from '../../../domain/wechat/theme-names.ts';
import { markedTerms, markPartTerms } from '../../../markdown/annotate/part-terms.ts';
import { cloneTree } from '../../../markdown/clone-tree.ts';
import { visit } from '../../../markdown/visit.ts';
import { highlightAll } from '../../../store/highlight-all.ts';
import { articleImageDigest } from '../../../store/pipeline-digest.ts';
import { makeArticleImages } from '../../../store/wechat/article-images.ts';
import type { ArticleTree } from '../../../targets/wechat/article-tree.ts';
import type { PartView } from '../../../targets/wechat/parts/part-view.ts';
import { themes } from '../../../targets/wechat/themes/themes.ts';
import { toWechat } from '../../../targets/wechat/to-wechat.ts';
import type { ArticleMaker } from './article-maker.ts';
import { drawFormulas } from './draw-formulas.ts';
import { imageRequests } from './image-requests.ts';
import { publishedAddresses } from './published-addresses.ts';
import type { ReadArticle } from './read-article.ts';
import { termNotes } from './term-notes.ts';

/** All that is made for a text once, whether it becomes one article or several. */
export interface Materials {
	theme: ThemeName;
	pictures: Awaited<ReturnType<typeof makeArticleImages>>;
	/** Renders the whole text. */
	whole: () => ArticleTree;
	/** Renders a piece of it, with its terms explained; not yet as the part that it may become. */
	piece: (tree: Root, part?: PartView) => ArticleTree;
}

/** Has pictures, formulas and coloured code made. */
export async function makeMaterials(article: ReadArticle, tools: ArticleMaker): Promise<Materials> {
	const { document, tree, data, file } = article;
	const { locale } = document;
	const { config } = tools;
	const theme = tools.theme ?? data.wechat?.theme ?? config.theme ?? themeNames[0];
	const pictures = await picturesOf(article, tools);
	const { code } = await highlightAll(tree, tools.maker.highlighter, file);
	const options = {
		...{ locale, theme: themes[theme], images: pictures.images },
		base: article.factsOf().base,
		math: await drawFormulas(tree, tools.math),
		terms: termNotes(tools.glossary, locale),
		termMode: tools.terms ?? data.wechat?.terms ?? config.terms,
		published: publishedAddresses(tools),
	};
	const mark = termMarker(tree, article, tools);
	return {
		...{ theme, pictures },
		whole: () => toWechat(tree, { ...options, code: [...code.values()] }),
		piece: (own, part) => toWechat(mark(own), { ...options, code: codeIn(own, code), part }),
	};
}

/** The highlighted code of a piece of the text, in reading order. */
function codeIn(tree: Root, code: ReadonlyMap<Element, string>): string[] {
	const found: string[] = [];
	visit(tree, 'element', (node) => {
		if (node.data?.code) found.push(code.get(node) ?? '');
	});
	return found;
}

/** Gives a copy of a piece of the text where terms are marked that the whole text has marked before. */
function termMarker(
	tree: Root,
	{ document: { locale } }: ReadArticle,
	{ names, site }: ArticleMaker,
): (piece: Root) => Root {
	const ofText = markedTerms(tree);
	// Most texts are never cut.
	let matcher: Matcher | undefined;
	return (piece) => {
		matcher ??= createMatcher(namesIn(locale, names));
		const copy = cloneTree(piece);
		markPartTerms(copy, { matcher, ofText, locale, site });
		return copy;
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
