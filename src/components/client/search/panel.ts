import type { Locale } from '../../../domain/i18n/locale.ts';
import type { SearchTexts } from '../../../domain/i18n/search-texts.ts';
import type { SearchAnswer } from '../../../domain/search/search-answer.ts';
import type { Room } from '../../../domain/search/order-hits.ts';
import type { SearchState } from '../../../domain/search/search-state.ts';
import type { Told } from './ask.ts';
import type { Chooser } from './choose.ts';
import { button, element } from './element.ts';
import { type Actions, failureNotes, nothingNotes, understoodNotes } from './notes.ts';
import type { Parts } from './parts.ts';
import { forgetSearches } from './recents.ts';
import { resultGroups } from './results.ts';
import { hintNotes, listGroup, recentGroup } from './start.ts';

interface PanelOptions {
	texts: SearchTexts;
	locale: Locale;
	parts: Parts;
	chooser: Chooser;
	actions: Actions;
	/** The search page of the language. */
	address: string;
	/** The first hit is chosen at once. */
	choosesFirst: boolean;
	/** After the list, where there is more than is shown. */
	more: (answer: SearchAnswer) => HTMLElement;
}

/** What stands in the place of results. */
export interface Panel {
	/** Nothing is looked for. */
	start: () => void;
	/** An answer is on its way. */
	wait: () => void;
	tell: (told: Told, state: SearchState, room: Room) => void;
}

/** Shows answers, and what to do where there is none. */
export function makePanel(options: PanelOptions): Panel {
	const { texts, parts, chooser, actions } = options;
	const { status, notes, list, after } = parts;
	let quickFor: SearchState | undefined;
	const fill = (groups: readonly HTMLElement[], isFirstChosen: boolean): void =>
		chooser.renew(() => list.replaceChildren(...groups), isFirstChosen);
	const settle = (said: string): void => {
		list.setAttribute('aria-busy', 'false');
		if (status.textContent !== said) status.textContent = said;
	};
	const start = (): void => {
		const recent = recentGroup(texts, options.address);
		const forget = button(texts.forget, () => {
			forgetSearches();
			start();
		});
		settle('');
		notes.replaceChildren(...hintNotes(texts));
		fill([...recent, ...listGroup(texts)], false);
		after.replaceChildren(...(recent.length > 0 ? [forget] : []));
	};
	const showAnswer = (answer: SearchAnswer, room: Room): void => {
		const { groups, shown } = resultGroups(answer, room, {
			texts,
			locale: options.locale,
			isByDate: answer.request.sort === 'date',
		});
		notes.replaceChildren(...understoodNotes(answer, texts, actions));
		fill(groups, options.choosesFirst);
		after.replaceChildren(...(answer.total > shown ? [options.more(answer)] : []));
	};
	const showNothing = (query: string, state: SearchState): void => {
		const hasFilters = Object.keys(state.filters).length > 0;
		notes.replaceChildren(...nothingNotes(query, hasFilters, { texts, actions }));
		fill(listGroup(texts), false);
		after.replaceChildren();
	};
	const showFailure = (state: SearchState): void => {
		const hasQuick = quickFor === state;
		settle('');
		notes.replaceChildren(...failureNotes(hasQuick, texts, actions));
		if (!hasQuick) fill(listGroup(texts), false);
		after.replaceChildren();
	};
	return {
		start,
		wait: () => {
			chooser.forget();
			list.setAttribute('aria-busy', 'true');
		},
		tell: (told, state, room) => {
			if (told.kind === 'failed') return showFailure(state);
			const { answer } = told;
			const isEmpty = answer.groups.length === 0;
			if (told.kind === 'quick') {
				if (isEmpty) return;
				quickFor = state;
				return showAnswer(answer, room);
			}
			if (isEmpty) showNothing(answer.request.query, state);
			else showAnswer(answer, room);
			settle(texts.count(answer.total));
			list.dataset['query'] = answer.request.query;
		},
	};
}

/** The link to all results. */
export const allLink = (texts: SearchTexts, href: string, total: number): HTMLElement =>
	element('a', { href }, texts.all(total));
