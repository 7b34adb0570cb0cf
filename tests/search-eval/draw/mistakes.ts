import { pinyin, polyphonic } from 'pinyin-pro';
import type { Random } from '../../bench/corpus/random.ts';

const near: Readonly<Record<string, string>> = {
	...{ a: 'sq', b: 'vn', c: 'xv', d: 'sf', e: 'wr', f: 'dg', g: 'fh', h: 'gj', i: 'uo', j: 'hk' },
	...{ k: 'jl', l: 'k', m: 'n', n: 'bm', o: 'ip', p: 'o', q: 'wa', r: 'et', s: 'ad', t: 'ry' },
	...{ u: 'yi', v: 'cb', w: 'qe', x: 'zc', y: 'tu', z: 'x' },
};

/** One slip of the fingers, not at the first letter: left out, doubled, swapped, or the key beside. */
export function mistype(word: string, random: Random): string {
	const at = random.int(1, word.length - 2);
	const [before, sign, next, after] = [
		word.slice(0, at),
		word[at],
		word[at + 1],
		word.slice(at + 2),
	];
	const slips = [
		`${before}${next}${after}`,
		`${before}${sign}${sign}${next}${after}`,
		`${before}${next}${sign}${after}`,
		`${before}${random.pick([...(near[sign ?? ''] ?? 'e')])}${next}${after}`,
	];
	return random.pick(slips);
}

/** Syllables without tones, `lv` for 绿. */
export function syllables(text: string): string[] {
	return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

/** First letters: `fwwg`. */
export function initials(text: string): string {
	return pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
}

/** The text with one character for another that sounds the same, out of those given. */
export function mishear(text: string, { signs, random }: Hearing): string | undefined {
	const heard = syllables(text);
	const at = random.int(0, text.length - 1);
	const same = signs.get(heard[at] ?? '')?.filter((sign) => sign !== text[at]) ?? [];
	if (same.length === 0) return undefined;
	return `${text.slice(0, at)}${random.pick(same)}${text.slice(at + 1)}`;
}

interface Hearing {
	/** Characters by what they may sound like. */
	signs: ReadonlyMap<string, readonly string[]>;
	random: Random;
}

/** Characters by all that they may sound like. */
export function signsBySound(signs: readonly string[]): Map<string, string[]> {
	const bySound = new Map<string, string[]>();
	for (const sign of signs) {
		const [sounds = ''] = polyphonic(sign, { toneType: 'none', v: true });
		for (const sound of new Set(sounds.split(' ')))
			bySound.set(sound, [...(bySound.get(sound) ?? []), sign]);
	}
	return bySound;
}
