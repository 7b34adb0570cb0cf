import type { Emphasis, Parents, Root, Strong } from 'mdast';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { writeOptions } from '../../markdown/write/options.ts';
import { unescapeMarkdown } from '../../markdown/write/unescape.ts';

/** As it is; in a cell, a bar would end it. */
const verbatim: Handle = (node: { value: string }, _parent, state) =>
	state.stack.includes('tableCell') ? node.value.replaceAll('|', '\\|') : node.value;

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;

type Write<Node> = (
	node: Node,
	parent: Parents | undefined,
	...rest: [Parameters<Handle>[2], Parameters<Handle>[3]]
) => string;

/**
 * Emphasis as typed beside Chinese, where the library would write characters as references:
 * `**注意：**后面` means what its author means to every reader of ours (`mask/emphasis.ts`).
 */
function besideHan<Node extends Strong | Emphasis>(sign: string, write: Write<Node>): Handle {
	return (node: Node, parent: Parents | undefined, state, info) => {
		const exit = state.enter(node.type);
		const inner = state.containerPhrasing(node, { ...info, before: sign, after: sign });
		exit();
		const edges = info.before + inner.slice(0, 1) + inner.slice(-1) + info.after;
		return wide.test(edges) ? sign + inner + sign : write(node, parent, state, info);
	};
}

const options: Options = {
	...writeOptions,
	extensions: [
		...(writeOptions.extensions ?? []),
		{
			handlers: {
				verbatim,
				strong: besideHan('**', defaultHandlers.strong),
				emphasis: besideHan('*', defaultHandlers.emphasis),
			},
		},
	],
};

/** Markdown's tree → text, with no backslash that changes nothing. */
export function writeMdast(tree: Root): string {
	return unescapeMarkdown(toMarkdown(tree, options));
}
