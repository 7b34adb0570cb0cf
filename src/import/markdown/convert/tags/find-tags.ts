import type { Root } from 'mdast';
import { visit } from '../../../../markdown/visit.ts';
import { codeIn, parseBody, stretchOf } from '../body-tree.ts';
import { type Stretch, within } from '../stretches.ts';
import type { TagDialect } from './dialects.ts';
import { opaqueRegions } from './opaque-regions.ts';
import { scanTags } from './scan-tags.ts';
import type { Tag } from './tag.ts';

/** Tags of a text, and its tree as it is without what stands between opaque ones. */
export interface FoundTags {
	tags: Tag[];
	tree: Root;
}

// Each round leaves out regions that turned out to begin in code.
const mostRounds = 3;

/** The tags outside of code. What is code the parser says, who is not shown what is opaque. */
export function findTags(text: string, dialect: TagDialect): FoundTags {
	let regions = opaqueRegions(text, dialect);
	for (let round = 0; ; round++) {
		const tree = parseBody(blanked(text, regions));
		const code = codeIn(tree, text);
		const codeAt = within(code);
		const right = regions.filter(([start]) => !codeAt(start));
		if (right.length === regions.length) {
			const regionAt = within(regions);
			const tags = scanTags(text, dialect.syntax, (at) => codeAt(at) ?? regionAt(at));
			return { tags: tags.filter(holdsNoBlock(tree)), tree };
		}
		regions = round < mostRounds ? right : [];
	}
}

function blanked(text: string, regions: readonly Stretch[]): string {
	if (regions.length === 0) return text;
	const parts: string[] = [];
	let at = 0;
	for (const [start, end] of regions) {
		parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
		at = end;
	}
	return parts.join('') + text.slice(at);
}

/** A tag that a fence stands in is two halves of something else. */
function holdsNoBlock(tree: Root): (tag: Tag) => boolean {
	const starts: number[] = [];
	visit(tree, 'code', (node) => {
		starts.push(stretchOf(node)[0]);
	});
	let next = 0;
	return ({ start, end }) => {
		while ((starts[next] ?? Infinity) < start) next++;
		return (starts[next] ?? Infinity) >= end;
	};
}
