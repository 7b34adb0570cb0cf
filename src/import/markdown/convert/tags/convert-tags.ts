import { parseBody, stretchOf } from '../body-tree.ts';
import type { Draft } from '../draft.ts';
import { applyEdits, type Edit } from '../edits.ts';
import { visit } from '../../../../markdown/visit.ts';
import type { Report } from '../report.ts';
import { type Stretch, within } from '../stretches.ts';
import { colonsFor } from './colons.ts';
import { decide } from './decide.ts';
import type { TagDialect } from './dialects.ts';
import { type Blocks, editsFor } from './edits-for.ts';
import { findTags, type FoundTags } from './find-tags.ts';
import { pairTags } from './pair-tags.ts';
import { reportTags } from './report-tags.ts';
import type { Piece, Tag } from './tag.ts';
import { asCode } from './write.ts';

// Each round makes text of containers that the parser does not find where they were written.
const mostRounds = 4;

/**
 * Shortcodes of Hugo or tags of GitBook → what Bimo has for them; what is unknown stays in the text
 * as code. Whether a block ends where it should the parser says, who reads the result.
 */
export function convertTags(draft: Draft, dialect: TagDialect, report: Report): Draft {
	if (!dialect.syntax.openings.test(draft.text)) return draft;
	const found = findTags(draft.text, dialect);
	if (found.tags.length === 0) return draft;
	const paired = pairTags(found.tags);
	const refused = new Set<Piece>();
	for (let round = 1; ; round++) {
		const decisions = decide(paired.pieces, { draft, dialect, refused });
		const containers = decisions
			.filter(({ conversion }) => conversion?.as === 'container')
			.map(({ piece }) => piece);
		const blocks: Blocks[] = [];
		const edits = editsFor(decisions, {
			draft,
			colons: colonsFor(draft.text, containers),
			isCell: within(cellsIn(found)),
			fences: fencesIn(found),
			blocks,
		});
		const made = applyEdits(draft, [...edits, ...strayEdits(paired.strays, draft)]);
		const wrong = misplaced(made, blocks);
		if (wrong.length === 0) {
			reportTags(decisions, paired.strays, { draft, dialect, report });
			return made;
		}
		for (const piece of round < mostRounds ? wrong : containers) refused.add(piece);
	}
}

function strayEdits(strays: readonly Tag[], { text }: Draft): Edit[] {
	return strays.map(({ start, end }) => ({ start, end, text: asCode(text.slice(start, end)) }));
}

/** Blocks that do not begin and end on the lines on which their colons stand. */
function misplaced({ text }: Draft, blocks: readonly Blocks[]): Piece[] {
	if (blocks.length === 0) return [];
	const ends = new Map<number, number>();
	visit(parseBody(text), 'containerDirective', ({ position }) => {
		if (position) ends.set(position.start.line, position.end.line);
	});
	return blocks
		.filter(({ first, last }) => ends.get(first + 1) !== last + 1)
		.map(({ piece }) => piece);
}

/** Where no block can stand: tables and headings. */
function cellsIn({ tree }: FoundTags): Stretch[] {
	const cells: Stretch[] = [];
	visit(tree, (node) => {
		if (node.type === 'table' || node.type === 'heading') cells.push(stretchOf(node));
	});
	return cells.sort((a, b) => a[0] - b[0]);
}

function fencesIn({ tree }: FoundTags): Stretch[] {
	const fences: Stretch[] = [];
	visit(tree, 'code', (node) => {
		fences.push(stretchOf(node));
	});
	return fences;
}
