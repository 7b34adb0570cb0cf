import { han } from './fold.ts';

/** A piece of a text that the index knows. */
export interface Token {
	kind: 'han' | 'word';
	/** As it stands in the tidy text: `服务网格`, `PagedAttention`, `c++`. */
	text: string;
	/** Where it begins in the tidy text, in UTF-16 units. */
	at: number;
}

const letters = `[[\\p{L}\\p{M}\\p{N}]--[${han}]]`;
const pieces = new RegExp(`(?<han>[${han}]+)|${letters}+(?:(?:\\+\\+|#)(?!${letters}))?`, 'gv');
const joints = /^[._\-/:@+]$/;
// Longer ones are hashes and encoded data, which nobody types.
const longestWord = 40;
const mostParts = 4;
const longestSeam = 20;

/** The runs of Han and the words of a tidy text, in order. */
export function tokenise(text: string): Token[] {
	return [...text.matchAll(pieces)].map((match) => ({
		kind: match.groups?.['han'] === undefined ? 'word' : 'han',
		text: match[0],
		at: match.index,
	}));
}

/** Two by two, and the last by itself, so that each character begins a key: 服务 务网 网格 格. */
export function hanKeys(run: string): string[] {
	const signs = [...run];
	return signs.map((sign, index) => sign + (signs[index + 1] ?? ''));
}

/** A word and its parts by capitals: `PagedAttention` → pagedattention, paged, attention. */
export function wordKeys(word: string): string[] {
	if (word.length > longestWord) return [];
	const whole = word.toLowerCase();
	const parts = word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
	const bare = /[+#]$/.test(whole) ? [whole.replace(/[+#]+$/, '')] : [];
	if (parts.length < 2 || !/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word)) return [whole, ...bare];
	return [
		whole,
		...bare,
		...parts.map((part) => part.toLowerCase()).filter(({ length }) => length > 1),
	];
}

/**
 * Words that signs hold together without a space: `metadata.name`, `kube-proxy`, `v1.34`. What goes on
 * with a figure is one by itself: 5.10 of `linux-5.10`.
 */
function compounds(text: string, tokens: readonly Token[]): string[] {
	const found: string[] = [];
	let from = 0;
	for (let index = 0; index < tokens.length; index++) {
		if (index + 1 < tokens.length && isJoined(text, tokens[index], tokens[index + 1])) continue;
		for (let start = from; start < index; start++) {
			const end = Math.min(index, start + mostParts - 1);
			if (/^\p{N}/u.test(tokens[start]?.text ?? '') || (start === from && end === index))
				found.push(spanOf(text, tokens[start], tokens[end]));
		}
		from = index + 1;
	}
	return found.filter(({ length }) => length <= longestWord).map((one) => one.toLowerCase());
}

function isJoined(text: string, a: Token | undefined, b: Token | undefined): boolean {
	if (a?.kind !== 'word' || b?.kind !== 'word') return false;
	return joints.test(text.slice(a.at + a.text.length, b.at));
}

function spanOf(text: string, a: Token | undefined, b: Token | undefined): string {
	return a && b ? text.slice(a.at, b.at + b.text.length) : '';
}

/** A word and the Han character that it touches: `gpu显` and `用gpu` in `用GPU显存`. */
export function seams(tokens: readonly Token[]): { key: string; at: number }[] {
	return tokens.flatMap((token, index) => {
		const next = tokens[index + 1];
		if (!next || token.kind === next.kind || token.at + token.text.length !== next.at) return [];
		const [before, after] =
			token.kind === 'han'
				? [[...token.text].at(-1) ?? '', next.text]
				: [token.text, [...next.text][0] ?? ''];
		if (before.length + after.length > longestSeam) return [];
		return [{ key: (before + after).toLowerCase(), at: next.at - before.length }];
	});
}

/** All keys under which a tidy text is found, each as often as it occurs. */
export function allKeysOf(text: string): string[] {
	const tokens = tokenise(text);
	const keys = compounds(text, tokens);
	for (const { key } of seams(tokens)) keys.push(key);
	for (const token of tokens) {
		const own = token.kind === 'han' ? hanKeys(token.text) : wordKeys(token.text);
		for (const key of own) keys.push(key);
	}
	return keys;
}

/** All keys under which a tidy text is found. */
export const keysOf = (text: string): Set<string> => new Set(allKeysOf(text));
