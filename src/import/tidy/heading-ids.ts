import type { Heading, Nodes, PhrasingContent, Root } from 'mdast';
import { siteIds } from '../ledger/anchors.ts';
import type { Note } from '../ledger/finding.ts';
import { plainText } from '../ledger/plain-text.ts';

/** Keeps the old id of a heading as `{#id}` where the site would make another. Changes the tree. */
export function keepHeadingIds(tree: Root, note: Note): void {
	const headings = headingsOf(tree).map((node) => ({
		node,
		text: plainText(node).trim(),
		id: node.data?.importId,
	}));
	const wanted = withoutUnusable(headings, note);
	const explicit = new Set<number>();
	for (;;) {
		const made = siteIds(
			wanted.map(({ text, id }, i) => ({ text, own: explicit.has(i) ? id : undefined })),
		);
		// one at a time: an id of its own frees the made one for a later heading
		const wrong = wanted.findIndex(({ id }, i) => id !== undefined && made[i] !== id);
		if (wrong === -1) break;
		explicit.add(wrong);
	}
	for (const [i, { node, id }] of wanted.entries()) {
		closeBrace(node);
		if (explicit.has(i)) node.children.push({ type: 'html', value: ` {#${id}}` });
	}
}

interface WithId {
	node: Heading;
	text: string;
	id: string | undefined;
}

/** An id that is used twice, or that `{#…}` cannot hold, is gone. */
function withoutUnusable(headings: readonly WithId[], note: Note): WithId[] {
	const seen = new Set<string>();
	return headings.map((heading) => {
		const { id, text } = heading;
		if (id === undefined) return heading;
		const isUsable = /^[\p{L}\p{N}_:.-]+$/u.test(id) && !seen.has(id);
		if (isUsable) {
			seen.add(id);
			return heading;
		}
		const why = seen.has(id) ? 'the id is used twice' : `"${id}" cannot be written as {#id}`;
		note({
			level: 'lost',
			construct: 'heading id',
			why,
			where: text.slice(0, 60),
			delta: { anchors: -1 },
		});
		return { ...heading, id: undefined };
	});
}

/** A heading that ends with `}` must not be read as having attributes. */
function closeBrace(heading: Heading): void {
	const last = heading.children.at(-1);
	if (last?.type !== 'text' || !/\{[^{}]*\}\s*$/.test(plainText(heading))) return;
	const value = last.value.trimEnd();
	if (!value.endsWith('}')) return;
	const brace: PhrasingContent = { type: 'html', value: '\\}' };
	heading.children.splice(-1, 1, { ...last, value: value.slice(0, -1) }, brace);
}

function headingsOf(node: Nodes): Heading[] {
	if (node.type === 'heading') return [node];
	return 'children' in node ? node.children.flatMap(headingsOf) : [];
}
