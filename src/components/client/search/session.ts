import type { Locale } from '../../../domain/i18n/locale.ts';
import type { SearchEngine } from '../../../domain/search/search-answer.ts';
import type { Room } from '../../../domain/search/order-hits.ts';
import { asksSomething, type SearchState } from '../../../domain/search/search-state.ts';
import { makeAsker, type Told } from './ask.ts';

interface SessionOptions {
	engine: Pick<SearchEngine, 'quick' | 'search'>;
	locale: Locale;
	state: SearchState;
	room: Room;
	/** A reader set something else; `isStep`: what one can go back to before. */
	onChange: (state: SearchState, isStep: boolean) => void;
	/** An answer is on its way. */
	onAsk: (state: SearchState) => void;
	/** It is there, or will not come. */
	onTold: (told: Told, state: SearchState, room: Room) => void;
}

/** What is looked for, and what is known of it. */
export interface Session {
	state: () => SearchState;
	change: (next: Partial<SearchState>, isStep: boolean) => void;
	/** The same without telling that it changed. */
	set: (state: SearchState) => void;
	/** Shows more of each group. */
	widen: (by: number) => void;
	/** Asks again, where `onlyFailed`, only if the last answer did not come. */
	renew: (onlyFailed?: boolean) => void;
}

/** Keeps the state of a search, and asks for it whenever it changes. */
export function makeSession(options: SessionOptions): Session {
	const { engine, locale, onChange, onAsk, onTold } = options;
	let { state, room } = options;
	let isFailed = false;
	const { ask } = makeAsker(engine, (told) => {
		isFailed = told.kind === 'failed';
		onTold(told, state, room);
	});
	const run = (isMore = false): void => {
		onAsk(state);
		const limit = Math.max(room.each, room.own + room.other);
		// Without words and filters, the counts alone are of use.
		ask({ ...state, locale, limit: asksSomething(state) ? limit : 0 }, isMore);
	};
	const set = (next: SearchState): void => {
		state = next;
		({ room } = options);
		run();
	};
	return {
		state: () => state,
		change: (next, isStep) => {
			onChange({ ...state, ...next }, isStep);
			set({ ...state, ...next });
		},
		set,
		widen: (by) => {
			room = { ...room, each: room.each + by };
			run(true);
		},
		renew: (onlyFailed = false) => {
			if (isFailed || !onlyFailed) run();
		},
	};
}
