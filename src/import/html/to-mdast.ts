import type { Root as HastRoot } from 'hast';
import {
	defaultHandlers,
	defaultNodeHandlers,
	type Handle,
	type State,
	toMdast,
} from 'hast-util-to-mdast';
import type { Heading, Root, RootContent } from 'mdast';
import { attribute, excerpt } from './dom.ts';
import { handleRole, type RoleContext } from './handlers/by-role.ts';
import { linkHandler } from './handlers/link.ts';
import { imageOf } from './handlers/image.ts';
import { cellHandler, tableHandler } from './handlers/table.ts';
import { toPhrasing } from './to-phrasing.ts';

declare module 'mdast' {
	interface HeadingData {
		/** The id that the heading had in the feed. */
		importId?: string | undefined;
	}
}

/** A recognised tree → Markdown's tree. Roles come first, then tags. */
export function hastToMdast(tree: HastRoot, context: RoleContext): Root {
	const result = toMdast(tree, {
		document: true,
		quotes: ['“”', '‘’'],
		handlers: handlersFor(context),
		nodeHandlers: {
			root(state: State, node: HastRoot) {
				const byTag = state.one;
				state.one = function one(child, parent) {
					const nodes = child.type === 'element' ? handleRole(state, child, context) : undefined;
					const isTable = child.type === 'element' && child.data?.importRole?.is === 'table';
					if (nodes && !isTable) return nodes;
					const own = byTag.call(state, child, parent) ?? [];
					return nodes ? [...nodes, ...(Array.isArray(own) ? own : [own])] : own;
				};
				return defaultNodeHandlers.root(state, node);
			},
		},
	});
	return result.type === 'root' ? result : { type: 'root', children: [] };
}

const flow: Handle = (state, element) => state.toFlow(state.all(element));
const all: Handle = (state, element) => state.all(element);

function handlersFor(context: RoleContext): Record<string, Handle> {
	const { note } = context;
	const heading: Handle = (state, element) =>
		headingOf(state.all(element), element.tagName, attribute(element, 'id'));
	const headings = Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, heading]));
	return {
		...headings,
		a: linkHandler(context),
		img: (_, element) => imageOf(element, context.base),
		table: tableHandler(note),
		td: cellHandler(note),
		th: cellHandler(note),
		br: (state) => (state.inTable ? { type: 'html', value: '<br>' } : { type: 'break' }),
		details: flow,
		dl: flow,
		dt: flow,
		dd: flow,
		noscript: flow,
		// Without Markdown of their own; GitHub and the site show these four.
		kbd: asHtml,
		sub: asHtml,
		sup: asHtml,
		mark: asHtml,
		u: (state, element) => {
			const why = 'an underlined word looks like a link: it is plain now';
			note({ level: 'changed', construct: '<u>', why, where: excerpt(element) });
			return all(state, element, undefined);
		},
		input: (state, element) =>
			element.properties['disabled'] ? undefined : defaultHandlers.input(state, element),
	};
}

function headingOf(nodes: RootContent[], tagName: string, id: string): Heading {
	const depths = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const;
	const depth = Object.entries(depths).find(([name]) => name === tagName)?.[1] ?? 6;
	const children = toPhrasing(nodes, ' ');
	return { type: 'heading', depth, data: { importId: id || undefined }, children };
}

/**
 * Tags without attributes around Markdown: `<kbd>Ctrl</kbd>`. `hName` tells the library that this
 * HTML belongs into a line.
 */
const asHtml: Handle = (state, { tagName, children }) => {
	const data = { hName: tagName };
	return [
		{ type: 'html', value: `<${tagName}>`, data },
		...state.all({ type: 'element', tagName, properties: {}, children }),
		{ type: 'html', value: `</${tagName}>`, data },
	];
};
