const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * One or two letters that stand for a name where there is no logo: `Label Studio` → LS,
 * `LLaMA-Factory` → LF, `vLLM` → v, `昇思MindSpore` → 昇.
 */
export function monogram(name: string): string {
	const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	const initials = words.slice(0, 2).map((word) => firstLetter(word));
	const [first = firstLetter(name)] = initials;
	return /^\p{sc=Han}/u.test(first) ? first : initials.join('') || first;
}

function firstLetter(word: string): string {
	for (const { segment } of letters.segment(word)) return segment;
	return '';
}
