import type { Handle } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import { attribute, excerpt } from '../dom.ts';
import { resolveUrl } from '../safe-url.ts';
import { toPhrasing } from '../to-phrasing.ts';
import type { RoleContext } from './by-role.ts';

const blocks = new Set([
	'blockquote',
	'code',
	'heading',
	'list',
	'paragraph',
	'table',
	'thematicBreak',
	'footnoteDefinition',
]);

/** A link. Around paragraphs and headings it is split into one for each; around more, it is one line. */
export function linkHandler({ base, note }: RoleContext): Handle {
	return (state, element) => {
		const nodes: RootContent[] = state.all(element);
		const url = resolveUrl(attribute(element, 'href'), base);
		const inner = nodes.filter(({ type }) => blocks.has(type));
		const canSplit = inner.every(({ type }) => type === 'paragraph' || type === 'heading');
		if (inner.length > 0 && canSplit) {
			const parts = countParts(nodes);
			const why = 'it went around several blocks: each has its own now';
			note({
				level: 'changed',
				construct: 'link around blocks',
				why,
				where: excerpt(element),
				delta: { links: parts - 1 },
			});
		}
		// blocks that remain are split by hast-util-to-mdast, which expects them here
		const children = canSplit ? (nodes as PhrasingContent[]) : toPhrasing(nodes, ' ');
		return { type: 'link', url, title: null, children };
	};
}

/** Blocks, and runs of words between them. */
function countParts(nodes: readonly RootContent[]): number {
	return nodes.reduce((sum, { type }, i) => {
		const startsRun = !blocks.has(type) && (i === 0 || blocks.has(nodes[i - 1]?.type ?? ''));
		return sum + (blocks.has(type) || startsRun ? 1 : 0);
	}, 0);
}
