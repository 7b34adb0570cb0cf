import { type Token, type TokenKind, tokenKind } from './corpus.ts';
import { functionWords, isAdverb, isJoint, isSmall } from './english-words.ts';

// Addresses and paths, words, ends of sentences, and runs of other signs, Han among them.
const piece =
	/(?<path>\w+:\/\/\S+|[.~]{0,2}\/\w\S*|[\w.+\-]+@[\w.\-]+|\w+(?:\/[\w.\-]+){2,})|(?<word>[\p{Script=Latin}\p{N}]+(?:[\-'’.\/&+_][\p{Script=Latin}\p{N}]+)*(?:\+\+|#)?)|(?<end>[.!?:;…\0])|[^\s\w\p{Script=Latin}\p{N}.!?:;…\0\/~]+|\S/gu;

const figures = /^[v#]?\d[\d.,:/\-–]*(?:\p{L}{1,3})?$/u;
const files = /\.[a-z]{1,5}$/;
const strong = /\p{Lu}.*\p{Lu}|\p{Ll}.*\p{Lu}|\p{Lu}.*\d/u;
const capital = /^\p{Lu}/u;

/** Cuts what is written in Latin letters out of a text, and judges its capitals. */
export function latinTokens(text: string): Token[] {
	const tokens: Token[] = [];
	let sentence = 0;
	let begins = true;
	for (const { 0: sign, groups = {} } of text.matchAll(piece)) {
		if (groups['word']) {
			tokens.push(wordToken(sign, begins));
			begins = false;
			continue;
		}
		if (groups['end']) {
			doubtTitle(tokens, sentence);
			sentence = tokens.length + 1;
		}
		// After an opening quote or bracket a sentence still begins.
		begins = Boolean(groups['end']) || (begins && opening.test(sign));
		tokens.push(gap);
	}
	doubtTitle(tokens, sentence);
	return joinNames(tokens);
}

const opening = /^[\p{Ps}\p{Pi}"'*]+$/u;
const gap: Token = { form: '', key: '', kind: tokenKind.gap };

function wordToken(raw: string, begins: boolean): Token {
	const form = raw.replace(/['’]s?$/, '');
	const lower = form.toLowerCase().replace('’', "'");
	// The plural of an abbreviation needs no rules: `GPUs`, `APIs`.
	const key = /\p{Lu}s$/u.test(form) ? lower.slice(0, -1) : singular(lower);
	return { form, key, kind: kindOf({ form, lower }, begins) };
}

function kindOf({ form, lower }: { form: string; lower: string }, begins: boolean): TokenKind {
	if (figures.test(form) || (files.test(form) && !capital.test(form))) return tokenKind.stop;
	const isStrong = strong.test(form);
	if (!isStrong && form.length < 2) return tokenKind.stop;
	if (isStrong && !functionWords.has(lower)) return tokenKind.strong;
	if (capital.test(form)) {
		if (begins) return functionWords.has(lower) ? tokenKind.stop : tokenKind.initial;
		return /^i(?:'\p{L}+)?$/u.test(lower) ? tokenKind.stop : tokenKind.capital;
	}
	return functionWords.has(lower) || isAdverb(lower) ? tokenKind.stop : tokenKind.plain;
}

/** `engines` and `engine` are one word. */
function singular(word: string): string {
	if (word.length < 4 || /(?:ss|us|is|os)$/.test(word)) return word;
	return word.replace(/ies$/, 'y').replace(/(?<=(?:ch|sh|x|ss))es$|s$/, '');
}

/** Where each word has a capital, as in a title or a cell of a table, capitals mean nothing. */
function doubtTitle(tokens: Token[], from: number): void {
	const words = tokens.slice(from).filter(({ kind }) => kind !== tokenKind.gap);
	if (words.length < 2 || words.some(({ form }) => isLower(form))) return;
	for (let at = from; at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.kind !== tokenKind.capital) continue;
		const kind = functionWords.has(token.key) ? tokenKind.stop : tokenKind.initial;
		tokens[at] = { ...token, kind };
	}
}

function isLower(form: string): boolean {
	return /^\p{Ll}+$/u.test(form) && !isSmall(form);
}

/** `Time to First Token` is one name. */
function joinNames(tokens: Token[]): Token[] {
	return tokens.map((token, at) => {
		if (token.kind !== tokenKind.stop || !isJoint(token.key)) return token;
		const isBetween = [tokens[at - 1], tokens[at + 1]].every(
			(each) => each?.kind === tokenKind.capital || each?.kind === tokenKind.initial,
		);
		return isBetween ? { ...token, kind: tokenKind.link } : token;
	});
}
