import type {
	SearchAnswer,
	SearchEngine,
	SearchRequest,
} from '../../../domain/search/search-answer.ts';

/** What is known of a request: titles first, then the full text, or that this cannot be read. */
export type Told =
	{ kind: 'quick' | 'full'; answer: SearchAnswer } | { kind: 'failed'; request: SearchRequest };

// While a reader types on, the full text is not asked.
const pauseMs = 60;

/** Asks for one request after the other; what comes for an earlier one is dropped. */
export function makeAsker(
	engine: Pick<SearchEngine, 'quick' | 'search'>,
	tell: (told: Told) => void,
): { ask: (request: SearchRequest, isMore?: boolean) => void; drop: () => void } {
	let latest = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const drop = (): void => {
		latest++;
		clearTimeout(timer);
	};
	// Titles would take the place of what there is more of.
	const ask = (request: SearchRequest, isMore = false): void => {
		drop();
		const mine = latest;
		let isFull = false;
		const isLate = (): boolean => isFull || mine !== latest;
		const tellFull = (told: Told): void => {
			if (isLate()) return;
			isFull = true;
			tell(told);
		};
		timer = setTimeout(() => {
			engine.search(request).then(
				(answer) => tellFull({ kind: 'full', answer }),
				() => tellFull({ kind: 'failed', request }),
			);
		}, pauseMs);
		if (isMore) return;
		engine.quick(request).then(
			(answer) => {
				if (!isLate()) tell({ kind: 'quick', answer });
			},
			// The full text will say what is wrong.
			() => undefined,
		);
	};
	return { ask, drop };
}
