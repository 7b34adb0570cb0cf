import type { Root } from 'hast';
import type { Matcher } from '../../domain/glossary/matcher.ts';
import { textRuns } from '../text-runs.ts';
import { visit } from '../visit.ts';
import { findUses, firstOfEach, type FoundUse, markAll, type TermContext } from './terms.ts';

/** Ids of the terms that are marked in a tree. */
export function markedTerms(tree: Root): Set<string> {
	const ids = new Set<string>();
	visit(tree, 'element', ({ data }) => {
		if (data?.term) ids.add(data.term.id);
	});
	return ids;
}

/**
 * Marks terms in a part of a text where a reader meets them first in that part: those that are marked
 * in the text as a whole, and in this part not yet. The tree is changed.
 */
export function markPartTerms(
	tree: Root,
	{ matcher, ofText, ...context }: TermContext & { matcher: Matcher; ofText: ReadonlySet<string> },
): void {
	const known = markedTerms(tree);
	const found = findUses(textRuns(tree), matcher).filter((use) => !isMarked(use));
	const firsts = firstOfEach(found);
	const missing = [...firsts.values()].filter(
		({ term, match }) => !match.name.byHand && ofText.has(term) && !known.has(term),
	);
	markAll(missing, context);
}

const isMarked = ({ piece: { parent } }: FoundUse): boolean =>
	parent.type === 'element' && parent.data?.term !== undefined;
