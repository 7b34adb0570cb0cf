import type { Root } from 'hast';
import { readSettings } from '../../settings.ts';
import { highlightAll } from '../../store/highlight-all.ts';
import { CodeHighlighter } from '../../store/highlight.ts';
import { pipelineDigest } from '../../store/pipeline-digest.ts';
import { bookLinks } from '../../targets/book/book-links.ts';
import { placesIn } from '../../targets/book/own-places.ts';
import { toBookText } from '../../targets/book/to-book-text.ts';
import { renderHtml } from '../../targets/web/render-html.ts';
import { openStore } from '../open-store.ts';
import { treeOf } from '../queries.ts';
import type { PrintText } from './print-view.ts';

interface Book {
	/** All texts of the page. */
	texts: readonly PrintText[];
	/** Other pages of the book, and the ids that stand for them. */
	places: readonly (readonly [path: string, id: string])[];
	/** Public origin of the site. */
	origin: string;
}

/** The HTML of a text for the one page of its book. */
export type TextPrinter = (text: PrintText) => Promise<string>;

/** Makes texts for the one page of a book. Each tree is read when its turn comes: books are long. */
export function textPrinter({ texts, places, origin }: Book): TextPrinter {
	const known = new Map(
		texts.map((text) => {
			const { slug, paths } = text;
			return [slug, { slug, paths, ids: placesIn(readTree(text)) }];
		}),
	);
	const links = bookLinks({ texts: [...known.values()], pages: new Map(places), origin });
	const highlighter = openHighlighter();
	return async (printed) => {
		const { slug, level } = printed;
		const text = known.get(slug);
		if (!text) throw new Error(`Unexpected text ${slug}, expected one of the book`);
		const tree = toBookText(readTree(printed), { text, links, level });
		const { code } = await highlightAll(tree, highlighter, slug);
		return renderHtml(tree, code);
	};
}

function readTree({ key, entry }: PrintText): Root {
	// The store holds what the pipeline made, under a key that names its code.
	return JSON.parse(treeOf(key, entry === undefined ? 'tree' : 'whole')) as Root;
}

let highlighter: CodeHighlighter | undefined;

/** Finds in the store the code that the texts' own pages show. */
function openHighlighter(): CodeHighlighter {
	const { root } = readSettings(process.env, process.cwd());
	return (highlighter ??= new CodeHighlighter(openStore(), pipelineDigest(root)));
}
