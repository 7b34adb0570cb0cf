import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { cutParts, type Stretch } from '../../../domain/wechat/cut-parts.ts';
import { lengthOf } from '../../../domain/wechat/fit-title.ts';
import { visit } from '../../../markdown/visit.ts';
import { documentId } from '../../../source/document-id.ts';
import { articleHtml } from '../../../targets/wechat/article-html.ts';
import type { ArticleTree } from '../../../targets/wechat/article-tree.ts';
import { partTree } from '../../../targets/wechat/parts/part-tree.ts';
import { stretchesOf, type TreeStretch } from '../../../targets/wechat/parts/stretches.ts';
import type { ArticleFacts, FactsOfPart } from './article-facts.ts';
import type { ArticleMaker } from './article-maker.ts';
import type { Materials } from './materials.ts';
import { partAddresses } from './published-addresses.ts';
import type { ReadArticle } from './read-article.ts';

/** A text, or a part of one, rendered. */
export interface Rendered {
	/** What it was rendered from. */
	tree: Root;
	made: ArticleTree;
	facts: ArticleFacts;
	/** Absent: it is the whole text. */
	part?: FactsOfPart;
}

// How much of an article parts may fill by estimate: marks, numbers and the lines between them come on
// top. Where the first does not do, the next one is tried.
const shares = [0.97, 0.92, 0.85];

/** Cuts a text that is too long for one article; undefined: there is no place to cut it. */
export function splitArticle(
	article: ReadArticle,
	materials: Materials,
	tools: ArticleMaker,
): Rendered[] | undefined {
	const size = sizer(tools);
	const places = stretchesOf(article.tree);
	const stretches = places.map((place) => measure(place, { article, materials, size }));
	for (const share of shares) {
		const begins = cutParts(stretches, Math.floor(tools.limit * share));
		if (!begins || begins.length < 2) return undefined;
		const ranges = begins.map((begin, index) => {
			const from = places[begin]?.from ?? 0;
			return {
				from,
				to: places[begins[index + 1] ?? places.length]?.from ?? article.tree.children.length,
			};
		});
		const parts = renderParts(ranges, { article, materials, tools });
		if (parts.every(({ made }) => size(made.root) < tools.limit)) return parts;
	}
	return undefined;
}

/** Whether a text has to be cut. */
export function isTooLong({ root }: ArticleTree, tools: ArticleMaker): boolean {
	return sizer(tools)(root) >= tools.limit;
}

type Sizer = (node: Root | Element) => number;

/** What counts as a character, for an account: its documentation does not say. */
function sizer({ config }: ArticleMaker): Sizer {
	if (!config.strictHtml) return (node) => lengthOf(toString(node));
	return (node) =>
		lengthOf(articleHtml(node.type === 'root' ? node : { type: 'root', children: [node] }));
}

interface Bench {
	article: ReadArticle;
	materials: Materials;
	size: Sizer;
}

/** What a stretch takes in an article of its own. */
function measure(place: TreeStretch, { article, materials, size }: Bench): Stretch {
	const { root, ends } = materials.piece(partTree(article.tree, place));
	const notes = new Map([...ends].map(([key, row]) => [key, size(row)]));
	const below = [...notes.values()].reduce((sum, each) => sum + each, 0);
	return { level: place.level, size: size(root) - below, notes };
}

interface Range {
	from: number;
	to: number;
}

function renderParts(
	ranges: readonly Range[],
	{ article, materials, tools }: Omit<Bench, 'size'> & { tools: ArticleMaker },
): Rendered[] {
	const { document, tree, factsOf } = article;
	const count = ranges.length;
	const parts = ranges.map((range, index) => {
		const own = partTree(tree, range);
		const part = { number: index + 1, count, sections: sectionsOf(own) };
		return { tree: own, part, facts: factsOf(part) };
	});
	const shared = {
		titles: parts.map(({ facts }) => facts.title),
		addresses: partAddresses(documentId(document), { count, locale: document.locale }, tools),
		places: placesIn(parts),
	};
	return parts.map((each) => {
		const { number } = each.part;
		return { ...each, made: materials.piece(each.tree, { ...shared, number, count }) };
	});
}

/** Names of the sections that a part has; of sections of one, where it has nothing else. */
function sectionsOf({ children }: Root): string[] {
	const named = (tags: readonly string[]): string[] =>
		children.flatMap((node) =>
			node.type === 'element' && tags.includes(node.tagName)
				? toString(node).replace(/\s+/g, ' ').trim()
				: [],
		);
	const sections = named(['h1', 'h2']);
	return sections.length > 0 ? sections : named(['h3']);
}

/** The part that each id stands in. Footnotes are wherever they are referred to. */
function placesIn(parts: readonly { tree: Root; part: FactsOfPart }[]): Map<string, number> {
	const places = new Map<string, number>();
	for (const { tree, part } of parts) {
		visit(tree, 'element', (node) => {
			const { id, dataFootnotes } = node.properties;
			if (dataFootnotes !== undefined) return 'skip';
			if (typeof id === 'string' && !places.has(id)) places.set(id, part.number);
			return undefined;
		});
	}
	return places;
}
