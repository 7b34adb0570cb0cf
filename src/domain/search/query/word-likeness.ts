let segmenter: Intl.Segmenter | undefined;

/**
 * How much a Chinese text is made of words, by the dictionary of the browser: 1 for one word, 0 for
 * single characters; 0.5 where there is no dictionary.
 */
export function wordLikeness(text: string): number {
	const length = [...text].length;
	if (length < 2 || !('Segmenter' in Intl)) return 0.5;
	segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
	return 1 - ([...segmenter.segment(text)].length - 1) / (length - 1);
}
