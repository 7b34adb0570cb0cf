// No sentence ends with one of these; many begin with a small letter, such as “vLLM”.
const sentence =
	/^.*?(?:(?<!\b(?:e\.g|i\.e|cf|vs|no))[.!?][”’")]*(?=\s|$)|[。！？][”’」』）]*|$)/isu;

/** The first sentence of a plain text: `It waits. Then it goes.` → `It waits.` */
export function firstSentence(text: string): string {
	return sentence.exec(text)?.[0] ?? text;
}
