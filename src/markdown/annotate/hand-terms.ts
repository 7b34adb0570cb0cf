import type { Element, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import type { GlossaryName } from '../../domain/glossary/glossary-name.ts';
import type { Matcher } from '../../domain/glossary/matcher.ts';
import type { TextRun } from '../text-runs.ts';
import { SKIP, visit } from '../visit.ts';
import { report } from './report.ts';
import type { Use } from './terms.ts';

interface Known {
	matcher: Matcher;
	glossary: readonly GlossaryName[];
	file: VFile;
}

/**
 * What `:term[…]` marks, by its `<span>`, in reading order. Where it names no term, or stands where
 * no term is marked, its words are plain text again, and so are those of `:noterm[…]`.
 */
export function handUses(tree: Root, runs: readonly TextRun[], known: Known): Map<Element, Use> {
	const spans = handSpans(runs);
	const uses = new Map<Element, Use>();
	visit(tree, 'element', (node, index, parent) => {
		const { byHand, noTerm } = node.data ?? {};
		if (byHand === undefined && !noTerm) return undefined;
		const use = spans.get(node);
		const term = byHand === undefined ? undefined : termOf(node, byHand, known);
		if (use && term) uses.set(node, { ...use, term });
		else {
			if (term) reportPlace(node, known.file);
			if (noTerm) closeWords(node);
			return unwrap(node, index, parent);
		}
		return undefined;
	});
	return uses;
}

/** Where the words of each stand. */
function handSpans(runs: readonly TextRun[]): Map<Element, Omit<Use, 'term'>> {
	const spans = new Map<Element, Omit<Use, 'term'>>();
	for (const run of runs) {
		for (const { hand, start, node } of run.pieces) {
			if (!hand) continue;
			const end = start + node.value.length;
			spans.set(hand, { run, start: spans.get(hand)?.start ?? start, end });
		}
	}
	return spans;
}

/** The id of the term; one that no glossary has is reported where all of it is known. */
function termOf(node: Element, id: string, { matcher, glossary, file }: Known): string | undefined {
	if (id) return glossary.some(({ term }) => term === id) ? id : undefined;
	const words = toString(node);
	const [match, second] = matcher.find(words);
	if (match && !second && match.start === 0 && match.end === words.length) return match.name.term;
	report(file, node, {
		code: 'glossary/unknown-name',
		message: `Unexpected \`:term[${words}]\`, expected a name that the glossary has`,
		hint: `Name the term: \`:term[${words}]{id}\`, with an id from content/glossary.`,
		severity: 'error',
	});
	return undefined;
}

function reportPlace(node: Element, file: VFile): void {
	report(file, node, {
		code: 'glossary/place',
		message:
			'Unexpected `:term` in a heading, a link, code or another mark, expected it in a sentence',
		hint: 'Its words are shown as plain text.',
	});
}

/** The text may be marked again, in parts. */
function closeWords(node: Element): void {
	visit(node, 'text', (text) => {
		text.data = { ...text.data, noTerm: true };
	});
}

/** The node's children take its place, and are visited next. */
function unwrap(
	node: Element,
	index: number | undefined,
	parent: Parents | undefined,
): [typeof SKIP, number] | undefined {
	if (!parent || index === undefined) return undefined;
	parent.children.splice(index, 1, ...node.children);
	return [SKIP, index];
}
