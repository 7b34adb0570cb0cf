import { type Place, placeAt } from '../../text/place-at.ts';

// Marks of emphasis, breaks of lines and gaps between scripts.
const between = '[\\s*_~`\\\\>]{0,8}?';
// `GPU` is not in `vGPU`.
const latin = /^[\p{Script=Latin}\p{N}]/u;
const notWithin = '(?<![\\p{Script=Latin}\\p{N}])';

/**
 * Where words that a reader reads stand in the source, below the front matter; `nth`, from 0, when they
 * stand there more than once.
 */
export function placeOf(source: string, words: string, nth = 0): Place | undefined {
	const characters = [...words.replace(/\s+/g, '')];
	if (characters.length === 0) return undefined;
	const [head = ''] = /^---\r?\n[^]*?\n---\r?\n/.exec(source) ?? [];
	const start = latin.test(words) ? notWithin : '';
	const spelt = characters.map((each) => RegExp.escape(each)).join(between);
	const pattern = new RegExp(start + spelt, 'gu');
	const places = [...source.slice(head.length).matchAll(pattern)];
	const found = places[nth] ?? places[0];
	return found && placeAt(source, head.length + found.index);
}

/** Where a key of YAML stands that is a key nowhere else. */
export function placeOfKey(source: string, key: string): Place | undefined {
	const found = new RegExp(`^[ ]+(?=(?<q>["']?)${RegExp.escape(key)}\\k<q>:)`, 'm').exec(source);
	return found ? placeAt(source, found.index + found[0].length) : undefined;
}
