import type { Element, Root, RootContent } from 'hast';
import { cleanText } from '../../../domain/wechat/clean-text.ts';

/** Words that stand together in a tree, without white space. */
export interface TextPiece {
	text: string;
	/** Of the Markdown source; undefined: not known. */
	line: number | undefined;
}

/** What a tree says, in its order. */
export interface Content {
	pieces: TextPiece[];
	/** TeX of formulas, and sources of diagrams: destinations show them as pictures. */
	drawn: TextPiece[];
}

/** What an author wrote: the annotated tree without what pages alone show. */
export function sourceWords(tree: Root): Content {
	return collect(tree, (node) => {
		const { data, properties, tagName, children } = node;
		if (data?.sign || 'dataFootnoteBackref' in properties) return [];
		if (['script', 'style', 'input', 'template'].includes(tagName) || isStamp(node)) return [];
		// The mark of a footnote is a number of the article's own; the heading above their texts, too.
		if (isFootnoteMark(node)) return [];
		if ('dataFootnotes' in properties) {
			return children.filter((child) => child.type !== 'element' || !/^h\d$/.test(child.tagName));
		}
		if (data?.math)
			return children.filter((child) => isElement(child) && child.data?.placeOfNumber);
		if (data?.diagram)
			return children.filter((child) => isElement(child) && child.tagName === 'figcaption');
		return children;
	});
}

/** What an article says in words of the author: without markers, labels and notes of links. */
export function articleWords(root: Root): Content {
	return collect(root, ({ data, children }) => (data?.math || data?.diagram ? [] : children));
}

/** `inner`: the children of an element that count. */
function collect(tree: Root, inner: (node: Element) => RootContent[]): Content {
	const content: Content = { pieces: [], drawn: [] };
	const visit = (nodes: readonly RootContent[], around: number | undefined): void => {
		for (const node of nodes) {
			if (node.type === 'text') {
				const text = node.data?.added ? '' : plain(node.value);
				if (text) content.pieces.push({ text, line: around });
			}
			if (node.type !== 'element') continue;
			const line = node.data?.line ?? around;
			const drawn = node.data?.math?.tex ?? node.data?.diagram?.source;
			if (drawn !== undefined) content.drawn.push({ text: plain(drawn), line });
			visit(inner(node), line);
		}
	};
	visit(tree.children, undefined);
	return content;
}

/** White space may differ: between Han and Latin letters, in code, at the ends of lines. */
function plain(text: string): string {
	return cleanText(text).replace(/\s+/g, '');
}

const isElement = (node: RootContent): node is Element => node.type === 'element';

function isStamp({ properties: { className } }: Element): boolean {
	return [className].flat().includes('stamp');
}

function isFootnoteMark({ tagName, children: [child] }: Element): boolean {
	return tagName === 'sup' && child?.type === 'element' && 'dataFootnoteRef' in child.properties;
}
