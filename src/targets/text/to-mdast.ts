import type { Element, Root as HastRoot } from 'hast';
import { defaultHandlers, defaultNodeHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { Root, RootContent } from 'mdast';
import { blockNodes } from './block-nodes.ts';
import { footnoteNodes } from './footnote-nodes.ts';
import { inlineNodes } from './inline-nodes.ts';
import { isTag } from './flow-nodes.ts';
import { phrasingOf } from './phrasing-of.ts';
import { signs } from './verbatim.ts';

/** Annotated tree → Markdown's. What an annotation says comes first, then the element. */
export function treeToMdast(tree: HastRoot, base: string): Root {
	const result = toMdast(tree, {
		newlines: true,
		quotes: ['“”', '‘’'],
		handlers: handlersFor(base),
		nodeHandlers: {
			comment: () => undefined,
			root(state, node: HastRoot) {
				const byTag = state.one;
				state.one = function one(child, parent) {
					if (child.type !== 'element') return byTag.call(state, child, parent);
					return (
						inlineNodes(state, child) ??
						footnoteNodes(state, child) ??
						blockNodes(state, child, base) ??
						byTag.call(state, child, parent)
					);
				};
				return defaultNodeHandlers.root(state, node);
			},
		},
	});
	return result.type === 'root' ? result : { type: 'root', children: [] };
}

function handlersFor(base: string): Record<string, Handle> {
	const absolute = (value: unknown): string =>
		typeof value === 'string' ? (URL.parse(value, base)?.href ?? value) : '';
	const image: Handle = (_, { properties: { src, alt } }) => {
		const url = absolute(src);
		return url ? { type: 'image', url, alt: typeof alt === 'string' ? alt : '' } : undefined;
	};
	const link: Handle = (state, element) => {
		const children = phrasingOf(state.all(element));
		const url = absolute(element.properties['href']);
		return url && children.length > 0 ? { type: 'link', url, children } : children;
	};
	const headings = [1, 2, 3, 4, 5, 6].map((depth): [string, Handle] => [`h${depth}`, heading]);
	return {
		...Object.fromEntries(headings),
		a: link,
		img: image,
		td: cell,
		th: cell,
		li: item,
		mark: between('=='),
		sub: between('~'),
		sup: between('^'),
		kbd: (_, element) => ({ type: 'inlineCode', value: wordsOf(element) }),
		wbr: () => undefined,
	};
}

const heading: Handle = (state, element) => {
	const depths = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const;
	const [, depth = 6] = Object.entries(depths).find(([name]) => name === element.tagName) ?? [];
	return { type: 'heading', depth, children: phrasingOf(state.all(element)) };
};

const cell: Handle = (state, element) => {
	return { type: 'tableCell', children: phrasingOf(state.all(element)) };
};

/** Loose where its text is in paragraphs, as Markdown was; the library looks into its lists, too. */
const item: Handle = (state, element) => ({
	...defaultHandlers.li(state, element),
	spread: element.children.some((child) => isTag(child, 'p')),
});

/** Bare where what they hold begins or ends with a space, or is no single word of high or low letters. */
function between(sign: '==' | '~' | '^'): Handle {
	return (state, element) => {
		const nodes: RootContent[] = state.all(element);
		const words = wordsOf(element);
		const fits = sign === '==' ? words === words.trim() && words !== '' : /^[^\s^~]+$/.test(words);
		return fits ? [signs(sign), ...nodes, signs(sign)] : nodes;
	};
}

function wordsOf(element: Element): string {
	return element.children
		.map((child) =>
			child.type === 'text' ? child.value : child.type === 'element' ? wordsOf(child) : '',
		)
		.join('');
}
