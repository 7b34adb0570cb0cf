import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { addresses } from '../../domain/addresses.ts';
import { createMatcher, type Match, type Matcher } from '../../domain/glossary/matcher.ts';
import { namesIn } from '../../domain/glossary/names-in.ts';
import { sentenceAround } from '../../domain/glossary/sentence.ts';
import { localePath } from '../../domain/i18n/paths.ts';
import type { DocumentContext } from '../context.ts';
import { element, inPlaceOf, text } from '../element.ts';
import { contextOf, findingsOf } from '../file-data.ts';
import { setData } from '../set-data.ts';
import { pieceAt, type RunPiece, type TextRun, textRuns } from '../text-runs.ts';
import { handUses } from './hand-terms.ts';
import { reportMisspelling } from './misspelling.ts';
import { headingsOf } from './term-headings.ts';

/** What the address of a term depends on. */
export type TermContext = Pick<DocumentContext, 'locale' | 'site'>;

/** A term in a sentence. */
export interface Use {
	/** Its id. */
	term: string;
	run: TextRun;
	/** Offsets in the text of the run. */
	start: number;
	end: number;
}

/** One that was found by its name, in one text node. */
export interface FoundUse extends Use {
	match: Match;
	piece: RunPiece;
}

/**
 * Marks each term of the glossary where a reader meets it first: in the sentences of the text, never
 * in headings, links and code. What only a click opens, and notes at the end, count as later. Notes
 * where each term is used, marked or not, and reports forms that nobody should write.
 */
export function annotateTerms(tree: Root, file: VFile): void {
	const context = contextOf(file);
	const { glossary: all = [], marksTerms = true, locale } = context;
	const glossary = namesIn(locale, all);
	// Without a name there is nothing to find; marks by hand are still taken away.
	const runs = all.length > 0 ? textRuns(tree) : [];
	const matcher = createMatcher(glossary);
	const hand = handUses(tree, runs, { matcher, glossary: all, file });
	const found = findUses(runs, matcher);
	for (const { piece, match } of found) {
		if (match.name.kind === 'misspelling') reportMisspelling(piece, match, file);
	}
	const byHand = firstOfEach([...hand.values()]);
	const bySelf = firstOfEach(found);
	const automatic = [...bySelf.values()].filter(
		({ term, match }) => marksTerms && !match.name.byHand && !byHand.has(term),
	);
	for (const [span, { term }] of hand) setTerm(span, term, context);
	markAll(automatic, context);
	// What the author marks is where the text uses a term.
	const uses = inOrder([...new Map<string, Use>([...bySelf, ...byHand]).values()], runs);
	const marked = new Set([...byHand.values(), ...automatic].map(({ term }) => term));
	const meant = found.filter(({ match }) => !match.name.byHand);
	const under = headingsOf(inOrder([...meant, ...hand.values()], runs));
	const findings = findingsOf(file);
	findings.terms = uses.map((use) => ({
		...describe(use, file),
		under: under.get(use.term) ?? [],
	}));
	findings.marked = uses.flatMap(({ term }) => (marked.has(term) ? [term] : []));
}

/** Every name in the text that one text node holds, in reading order. */
export function findUses(runs: readonly TextRun[], matcher: Matcher): FoundUse[] {
	return runs.flatMap((run) =>
		matcher.find(run.text).flatMap((match) => {
			const { start, end } = match;
			const piece = pieceAt(run.pieces, start);
			if (!piece || piece.isClosed || piece.hand) return [];
			if (end > piece.start + piece.node.value.length) return [];
			return [{ term: match.name.term, match, run, piece, start, end }];
		}),
	);
}

/** Of each term, its first use that a reader sees at once, or else its first. */
export function firstOfEach<U extends Use>(uses: readonly U[]): Map<string, U> {
	const firsts = new Map<string, U>();
	for (const use of uses) {
		const known = firsts.get(use.term);
		if (!known || (known.run.isHidden && !use.run.isHidden)) firsts.set(use.term, use);
	}
	return firsts;
}

function inOrder(uses: readonly Use[], runs: readonly TextRun[]): Use[] {
	const place = new Map(runs.map((run, index) => [run, index]));
	return uses.toSorted(
		(a, b) => (place.get(a.run) ?? 0) - (place.get(b.run) ?? 0) || a.start - b.start,
	);
}

function describe({ term, run, start, end }: Use, file: VFile) {
	const { locale } = contextOf(file);
	return {
		id: term,
		...sentenceAround(run.text, { start, end, locale }),
		...(run.heading === undefined ? {} : { heading: run.heading }),
	};
}

/** Puts a `<span>` around each: all of one text node at once, so that offsets stay true. */
export function markAll(uses: readonly FoundUse[], context: TermContext): void {
	for (const [piece, its] of Map.groupBy(uses, (use) => use.piece)) {
		const parts = cut(
			piece,
			its.toSorted((a, b) => a.start - b.start),
			context,
		);
		// Text stands wherever elements of a sentence may.
		const siblings = piece.parent.children as ElementContent[];
		siblings.splice(siblings.indexOf(piece.node), 1, ...parts);
	}
}

function cut(
	{ node, start: first }: RunPiece,
	uses: readonly FoundUse[],
	context: TermContext,
): ElementContent[] {
	const parts: ElementContent[] = [];
	let at = 0;
	for (const { term, start, end } of uses) {
		const [from, to] = [start - first, end - first];
		if (from > at) parts.push({ ...node, value: node.value.slice(at, from) });
		const span = element('span', {}, [text(node.value.slice(from, to))]);
		parts.push(setTerm(inPlaceOf(span, node), term, context));
		at = to;
	}
	if (at < node.value.length) parts.push({ ...node, value: node.value.slice(at) });
	return parts;
}

function setTerm(span: Element, id: string, { locale, site }: TermContext): Element {
	delete span.data?.byHand;
	const url = encodeURI(localePath(addresses.term(id), locale, site.defaultLocale));
	return setData(span, { term: { id, url }, feature: 'glossary' });
}
