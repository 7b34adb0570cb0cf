import type { QuickList } from '../index-format.ts';
import type { Mending } from '../search-answer.ts';
import { tokenise } from '../tokenise.ts';
import { hanNames } from './han-names.ts';
import type { HanReadings } from './han-readings.ts';
import { mendWords } from './mend-words.ts';
import type { QuickEntry } from './quick-entries.ts';
import { readNames } from './read-names.ts';
import { openWords, type Words } from './words.ts';

/** What a folded query may mean; pinyin only with the table of characters. */
export type QuickMender = (text: string, han: HanReadings | undefined) => Mending | undefined;

const mostOthers = 2;

/** Mends by titles and names alone. */
export function quickMender(quick: QuickList, entries: readonly QuickEntry[]): QuickMender {
	const words = wordsOf(entries);
	const names = hanNames(quick);
	const isKnown = (word: string) => words.list.some(([other]) => other.startsWith(word));
	return (text, han) => {
		const letters = text.replace(/[ '\-]/g, '');
		const read =
			han && /^[a-z]+$/.test(letters) ? readNames(names, letters, { han, isComplete: false }) : [];
		const [best, ...others] = [
			...mendWords(words, text, { isKnown, held: 0 }),
			...read.map((one) => ({ kind: 'pinyin' as const, ...one })),
		].sort((a, b) => a.cost - b.cost);
		if (!best) return undefined;
		const also = others.slice(0, mostOthers).map((other) => other.text);
		return { kind: best.kind, query: best.text, others: also };
	};
}

/** Words of titles and names, with how many entries hold them. */
function wordsOf(entries: readonly QuickEntry[]): Words {
	const counts = new Map<string, number>();
	for (const { names } of entries)
		for (const { kind, text } of names.flatMap((name) => tokenise(name)))
			if (kind === 'word' && text.length > 1) counts.set(text, (counts.get(text) ?? 0) + 1);
	return openWords([...counts]);
}
