import { filterWords, foldText, holdsWords } from '../../../domain/glossary/filter-words.ts';
import { markHits } from './mark-hits.ts';

/** What a reader looks for: words, and the id of a topic or nothing. */
export interface Filter {
	q: string;
	topic: string;
}

/** How many terms remain; `everywhere` without regard to the topic. */
export interface Remaining {
	here: number;
	everywhere: number;
	all: number;
}

/** Makes a list of terms show those that match; letters without a term go with them. */
export function termList(list: HTMLElement): (filter: Filter) => Remaining {
	const rows = [...list.querySelectorAll<HTMLElement>('[data-topic]')];
	let texts: string[] | undefined;
	return ({ q, topic }) => {
		texts ??= rows.map((row) => foldText(`${row.dataset['also']} ${row.textContent}`));
		const words = filterWords(q);
		const remaining = { here: 0, everywhere: 0, all: rows.length };
		for (const [index, row] of rows.entries()) {
			const matches = holdsWords(texts[index] ?? '', words);
			const remains = matches && (topic === '' || row.dataset['topic'] === topic);
			remaining.everywhere += Number(matches);
			remaining.here += Number(remains);
			// Asked first: setting it always would cost a new layout.
			if (row.hidden === remains) row.hidden = !remains;
		}
		hideEmptyLetters(list);
		markHits(rows, q);
		return remaining;
	};
}

function hideEmptyLetters(list: HTMLElement): void {
	for (const section of list.querySelectorAll('section')) {
		section.hidden = !section.querySelector('[data-topic]:not([hidden])');
		const letter = document.querySelector<HTMLElement>(`.letters [href='#${section.id}']`);
		if (letter) letter.hidden = section.hidden;
	}
}
