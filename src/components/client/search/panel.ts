import type { Locale } from '../../../domain/i18n/locale.ts';
import type { SearchTexts } from '../../../domain/i18n/search-texts.ts';
import type { SearchAnswer } from '../../../domain/search/search-answer.ts';
import type { Room } from '../../../domain/search/order-hits.ts';
import type { SearchState } from '../../../domain/search/search-state.ts';
import type { Told } from './ask.ts';
import type { Chooser } from './choose.ts';
import { button } from './element.ts';
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
export function makePanel(view: PanelOptions): Panel {
	let quickFor: SearchState | undefined;
	const { chooser, parts } = view;
	return {
		start: () => showStart(view),
		wait: () => {
			chooser.forget();
			parts.list.setAttribute('aria-busy', 'true');
		},
		tell: (told, state, room) => {
			if (told.kind === 'failed') showFailure(view, quickFor === state);
			else if (told.kind === 'full') showAll(view, told.answer, room);
			else if (told.answer.groups.length > 0) {
				quickFor = state;
				showHits(view, told.answer, room);
			}
		},
	};
}

function fill(
	{ chooser, parts }: PanelOptions,
	groups: readonly HTMLElement[],
	startsWithFirst: boolean,
): void {
	chooser.renew(() => parts.list.replaceChildren(...groups), startsWithFirst);
}

/** No more is to come; `said` is for those who listen, too. */
function settle({ parts: { list, status } }: PanelOptions, said: string): void {
	list.setAttribute('aria-busy', 'false');
	if (status.textContent !== said) status.textContent = said;
}

function showStart(view: PanelOptions): void {
	const { texts, parts, address } = view;
	const recent = recentGroup(texts, address);
	const forget = button(texts.forget, () => {
		forgetSearches();
		showStart(view);
	});
	settle(view, '');
	parts.notes.replaceChildren(...hintNotes(texts));
	fill(view, [...recent, ...listGroup(texts)], false);
	parts.after.replaceChildren(...(recent.length > 0 ? [forget] : []));
}

/** Shows the hits of an answer; how many more there are, the full text knows. */
function showHits(view: PanelOptions, answer: SearchAnswer, room: Room): number {
	const { texts, locale, parts, actions, choosesFirst } = view;
	const isByDate = answer.request.sort === 'date';
	const { groups, shown } = resultGroups(answer, room, { texts, locale, isByDate });
	parts.notes.replaceChildren(...understoodNotes(answer, texts, actions));
	fill(view, groups, choosesFirst);
	parts.after.replaceChildren();
	return shown;
}

function showAll(view: PanelOptions, answer: SearchAnswer, room: Room): void {
	const { texts, parts, actions, more } = view;
	const { query, filters } = answer.request;
	if (answer.groups.length > 0) {
		const shown = showHits(view, answer, room);
		if (answer.total > shown) parts.after.append(more(answer));
		settle(view, texts.count(answer.total));
	} else {
		const hasFilters = Object.keys(filters).length > 0;
		parts.notes.replaceChildren(...nothingNotes(hasFilters, texts, actions));
		fill(view, listGroup(texts), false);
		parts.after.replaceChildren();
		settle(view, query.trim() ? texts.none(query) : texts.count(0));
	}
	parts.list.dataset['query'] = query;
}

/** The titles that came before stay, where some did. */
function showFailure(view: PanelOptions, hasQuick: boolean): void {
	const { texts, parts, actions } = view;
	settle(view, '');
	parts.notes.replaceChildren(...failureNotes(hasQuick, texts, actions));
	if (!hasQuick) fill(view, listGroup(texts), false);
	parts.after.replaceChildren();
}
