import { createRequire } from 'node:module';
import type { Gemoji } from 'gemoji';
import type { Root } from 'mdast';
import { SKIP, visit } from '../visit.ts';
import { escapedIn } from './escapes.ts';

let emoji: Map<string, string> | undefined;

/** The emoji of a name on GitHub, `rocket`. The list is long, and read when a text asks for it. */
function emojiOf(name: string): string | undefined {
	emoji ??= readNames();
	return emoji.get(name);
}

function readNames(): Map<string, string> {
	// `import` would have to be awaited; the package says itself what it holds.
	const list = createRequire(import.meta.url)('gemoji') as { gemoji: readonly Gemoji[] };
	return new Map(
		list.gemoji.flatMap(({ names, emoji: sign }) => names.map((name) => [name, sign])),
	);
}

// Neither beside a letter, a digit or a colon nor in an address: `10:100:1`, `http://a/:id:`.
const shortcode = /(?<![\w:/.@-]):([a-z0-9_+-]{1,60}):(?![\w:])/g;

/** `:rocket:` → 🚀, by GitHub's names; what is no such name stays as it is. */
export function readEmoji(tree: Root, source: string): void {
	if (source.search(shortcode) < 0) return;
	visit(tree, (node) => {
		// The address of a bare link is its text.
		if (node.type === 'link' && node.children[0]?.type === 'text')
			return node.url.endsWith(node.children[0].value) ? SKIP : undefined;
		if (node.type !== 'text' || !node.value.includes(':')) return undefined;
		const escaped = escapedIn(node, source);
		node.value = node.value.replace(shortcode, (code: string, name: string, at: number) =>
			escaped.has(at) ? code : (emojiOf(name) ?? code),
		);
		return undefined;
	});
}
