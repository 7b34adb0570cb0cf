import { isHan, tidy } from '../fold.ts';
import { hanKeys, seams, type Token, tokenise } from '../tokenise.ts';
import { thinOut } from './thin-out.ts';

/** A key, or the beginning of some, that pages are looked up by. */
export interface Unit {
	key: string;
	/** Every key that begins so. */
	prefix: boolean;
	/** It may stand at the end of a longer word, too: `rnetes`. */
	suffix: boolean;
	/** A phrase needs the key itself here, not a longer one. */
	whole: boolean;
	/** What the phrase alone needs: two Han characters set apart by a space, a word beside Han. */
	bridge: boolean;
}

/** What must stand somewhere letter by letter, with the keys that every such place has. */
export interface Phrase {
	/** Folded. */
	text: string;
	units: Unit[];
	/** A beginning of words joined by signs (`kube-pro`): where it is found, so is the phrase. */
	compound?: string;
}

/** What is looked for: all of its phrases. */
export interface QueryPlan {
	/** Folded, without the quotation marks. */
	text: string;
	/** Those in quotation marks, then the rest. */
	phrases: Phrase[];
	/** How many of the phrases were in quotation marks. */
	quoted: number;
}

const longestQuery = 128;
// As of `tokenise`: longer words are no keys.
const longestKey = 40;
const shortestBeginning = 4;
// Marks that end a question, not part of what is looked for.
const finalMarks = /[?!,;。、…\s]+$/u;

/**
 * How a query is looked up. Any text has a plan; one without letters or numbers has no units.
 * `toSimplified` has a Simplified character for each Traditional one.
 */
export function planQuery(query: string, toSimplified?: ReadonlyMap<string, string>): QueryPlan {
	const characters = [...query.slice(0, 2 * longestQuery)].slice(0, longestQuery).join('');
	const visible = characters.replace(/[\p{Cc}\p{Cs}]/gu, ' ').replace(/[“”„«»＂]/g, '"');
	const quoted: string[] = [];
	const rest = visible.replace(
		/(?<![^\s])"([^"]*[\p{L}\p{N}][^"]*)"(?![^\s])/gu,
		(_, words: string) => {
			quoted.push(words);
			return ' ';
		},
	);
	const phrases = [...quoted, rest]
		.map((words) => planPhrase(words, toSimplified))
		.filter(({ text }, index) => text !== '' || index < quoted.length);
	return {
		text: phrases.map(({ text }) => text).join(' '),
		phrases,
		quoted: quoted.length,
	};
}

/** How a piece of text is looked up, letter by letter. */
export function planPhrase(words: string, toSimplified?: ReadonlyMap<string, string>): Phrase {
	const pieces = words
		.normalize('NFKC')
		.replace(finalMarks, '')
		.split(/\s+/)
		.map((piece) => tidy(piece, toSimplified).toLowerCase())
		.filter(Boolean);
	const text = tidy(pieces.join(' ')).toLowerCase();
	const units = unitsOf(text, beginnings(text, pieces));
	const compound = compoundOf(text);
	return { text, units: thinOut(units), ...(compound && { compound }) };
}

/** Where each piece begins in the text that they make together. */
function beginnings(text: string, pieces: readonly string[]): Set<number> {
	const found = new Set<number>();
	let at = 0;
	for (const piece of pieces) {
		at = Math.max(at, text.indexOf(piece, at));
		found.add(at);
		at += piece.length;
	}
	return found;
}

function unitsOf(text: string, starts: ReadonlySet<number>): Unit[] {
	const units = new Map<string, Unit>();
	const add = (unit: Unit) => units.has(unit.key) || units.set(unit.key, unit);
	const tokens = tokenise(text);
	for (const { key, at } of seams(tokens)) {
		const end = at + key.length === text.length;
		add({
			key,
			prefix: end && !isHan(key.at(-1) ?? ''),
			suffix: at === 0,
			whole: !end,
			bridge: true,
		});
	}
	for (const token of tokens) {
		const end = token.at + token.text.length === text.length;
		if (token.kind === 'word') {
			if (token.text.length <= longestKey) add(wordUnit(token, end));
		} else for (const unit of hanUnits(token.text, token.at, starts)) add(unit);
	}
	return [...units.values()];
}

/** Words that begin so are found, too (`result`: results), though a phrase has them at its end only. */
const wordUnit = ({ text, at }: Token, isLast: boolean): Unit => ({
	key: text,
	prefix: isLast || text.length >= shortestBeginning,
	suffix: at === 0,
	whole: !isLast,
	bridge: false,
});

function hanUnits(run: string, at: number, starts: ReadonlySet<number>): Unit[] {
	const keys = hanKeys(run);
	if (keys.length === 1)
		return [{ key: run, prefix: true, suffix: false, whole: false, bridge: false }];
	let middle = at;
	return keys.slice(0, -1).map((key) => {
		middle += [...key][0]?.length ?? 0;
		return { key, prefix: false, suffix: false, whole: true, bridge: starts.has(middle) };
	});
}

/**
 * Only where the phrase is nothing else, but for signs around it (`20.4%`); those with more parts are
 * no keys.
 */
function compoundOf(text: string): string | undefined {
	const joined = /^[\p{L}\p{N}]+(?:[._\-/:@+][\p{L}\p{N}]+){1,3}$/u;
	const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	return joined.test(bare) && bare.length <= longestKey ? bare : undefined;
}
