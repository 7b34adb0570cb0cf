import type { Root, RootContent } from 'hast';
import type { Issue } from '../../../domain/issue.ts';
import { lostText } from '../../../targets/wechat/check/lost-text.ts';
import { footnotesIn, isFootnotes } from '../../../targets/wechat/parts/part-tree.ts';
import type { ArticleMaker } from './article-maker.ts';
import { type FinishedArticle, finishArticle } from './finish-article.ts';
import { makeMaterials } from './materials.ts';
import type { ReadArticle } from './read-article.ts';
import { isTooLong, type Rendered, splitArticle } from './split-article.ts';

/**
 * Makes pictures, covers and HTML of a text, and checks them: one article, or several of a text that is
 * too long for one and may be cut. `issues` are those of the text as a whole.
 */
export async function assemble(
	article: ReadArticle,
	tools: ArticleMaker,
): Promise<{ articles: FinishedArticle[]; issues: Issue[] }> {
	const { tree, data, file } = article;
	const materials = await makeMaterials(article, tools);
	const whole: Rendered = { tree, made: materials.whole(), facts: article.factsOf() };
	const maySplit = tools.split ?? data.wechat?.split ?? tools.config.split;
	const isCut = maySplit && isTooLong(whole.made, tools);
	const parts = isCut ? splitArticle(article, materials, tools) : undefined;
	const rendered = parts ?? [whole];
	const articles: FinishedArticle[] = [];
	for (const each of rendered) {
		articles.push(await finishArticle(each, { article, materials, tools }));
	}
	const facts = rendered[0]?.facts ?? whole.facts;
	return {
		articles,
		issues: [
			...facts.issues,
			...materials.pictures.issues,
			...lostText(expectedText(tree, rendered), joined(rendered), file),
		],
	};
}

/** All articles of a text as one tree. */
function joined(rendered: readonly Rendered[]): Root {
	return { type: 'root', children: rendered.flatMap(({ made }) => made.root.children) };
}

/**
 * What all articles together have to say, in their order: each block of the text once, and footnotes in
 * every part that refers to them. A block that came twice, or never, is found by its words.
 */
function expectedText(tree: Root, rendered: readonly Rendered[]): Root {
	const [, ...others] = rendered;
	if (others.length === 0) return tree;
	const said = new Set<RootContent>();
	const isNew = (node: RootContent): boolean => said.size < said.add(node).size;
	const parts = rendered.flatMap(({ tree: own }) =>
		own.children.filter((node) => {
			if (!isFootnotes(node)) return isNew(node);
			footnotesIn(node).forEach(isNew);
			return true;
		}),
	);
	const all = tree.children.flatMap((node): RootContent[] =>
		isFootnotes(node) ? footnotesIn(node) : [node],
	);
	return { ...tree, children: [...parts, ...all.filter(isNew)] };
}
