import type { Phrase } from './count-phrases.ts';

// Of ten uses of the shorter phrase, so many are within the longer one: it is hardly used alone.
const share = 0.6;

/** Without phrases that are hardly used but within a longer one: `模型推` goes, `模型推理` stays. */
export function absorb(phrases: readonly Phrase[]): Phrase[] {
	const gone = new Set<Phrase>();
	for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
		const parts = [phrase.prefix, phrase.suffix];
		for (const part of parts) {
			if (!part || part.count * share > phrase.count) continue;
			gone.add(part);
			// Parts of parts occur in it as well.
			parts.push(part.prefix, part.suffix);
		}
	}
	return phrases.filter((phrase) => !gone.has(phrase));
}
