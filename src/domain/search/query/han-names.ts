import { isHan, tidy } from '../fold.ts';
import type { QuickList } from '../index-format.ts';
import { tokenise } from '../tokenise.ts';

/** A run of Han in a title, a name or a heading. */
export interface HanName {
	characters: readonly string[];
	/** 3: all of a term's name; 2: in a title or name; 1: in a heading. */
	weight: number;
}

/** The runs of the quick list, each once with its highest weight. */
export function hanNames({ pages, headings, synonyms }: QuickList): HanName[] {
	const weights = new Map<string, number>();
	const add = (text: string, weight: number): void => {
		const plain = tidy(text);
		for (const { kind, text: run } of tokenise(plain)) {
			if (kind !== 'han' || run.length < 2) continue;
			const own = weight === 3 && run !== plain ? 2 : weight;
			weights.set(run, Math.max(weights.get(run) ?? 0, own));
		}
	};
	for (const [, names] of synonyms) for (const name of names) add(name, 3);
	for (const [type, , titles, names] of pages) {
		for (const name of [titles.zh, ...(names?.zh ?? [])])
			if (name && isAny(name)) add(name, type === 'term' ? 3 : 2);
	}
	for (const [, , , heading] of headings) if (isAny(heading)) add(heading, 1);
	return [...weights].map(([run, weight]) => ({ characters: [...run], weight }));
}

const isAny = (text: string): boolean => [...text].some(isHan);
