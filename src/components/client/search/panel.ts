import type { Locale } from '../../../domain/i18n/locale.ts';
import type { SearchTexts } from '../../../domain/i18n/search-texts.ts';
import type { SearchAnswer } from '../../../domain/search/search-answer.ts';
import type { Room } from '../../../domain/search/order-hits.ts';
import type { SearchState } from '../../../domain/search/search-state.ts';
import type { Told } from './ask.ts';
import type { Chooser } from './choose.ts';
import { button } from './element.ts';
import { makeMeant } from './meant.ts';
import { type Actions, failureNotes, noneText, nothingNotes, understoodNotes } from './notes.ts';
import type { Parts } from './parts.ts';
import { forgetSearches } from './recents.ts';
import { isAbout, resultGroups } from './results.ts';
import { makeStatus, type Status } from './status.ts';
import { hintNotes, listGroup, recentGroup } from './start.ts';

interface PanelOptions {
	texts: SearchTexts;
	locale: Locale;
	parts: Parts;
	chooser: Chooser;
	input: HTMLElement;
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
	let quickFor: SearchState | undefined;
	const { chooser, parts, texts } = options;
	const view = {
		...options,
		meant: makeMeant(texts, options.actions),
		status: makeStatus(parts.count, parts.said),
	};
	return {
		start: () => showStart(view),
		wait: () => {
			chooser.forget();
			parts.list.setAttribute('aria-busy', 'true');
			view.status.wait(texts.waiting);
		},
		tell: (told, state, room) => {
			if (told.kind === 'failed') showFailure(view, quickFor === state);
			else if (told.kind === 'full') showAll(view, told, room);
			else if (told.answer.groups.length > 0) {
				quickFor = state;
				showHits(view, told, room);
			}
		},
	};
}

/** Options, and what says how much there is. */
interface View extends PanelOptions {
	status: Status;
	/** The way back to what was probably meant. */
	meant: (answer: SearchAnswer) => HTMLElement[];
}

type Answered = Exclude<Told, { kind: 'failed' }>;

interface Content {
	notes: readonly HTMLElement[];
	groups: readonly HTMLElement[];
	/** None: nothing stands after the groups. */
	after?: readonly HTMLElement[];
}

function fill(
	{ chooser, parts, input }: View,
	{ notes, groups, after = [] }: Content,
	startsWithFirst = false,
): void {
	const had = document.activeElement;
	const hadAfter = parts.after.contains(had);
	chooser.renew(() => {
		parts.notes.replaceChildren(...notes);
		parts.list.replaceChildren(...groups);
		parts.after.replaceChildren(...after);
	}, startsWithFirst);
	if (!hadAfter) return;
	// The button that was pressed is gone: the next one has its place.
	const next = parts.after.querySelector<HTMLElement>('a, button') ?? input;
	next.focus({ preventScroll: true });
}

/** No more is to come. */
function settle({ parts: { list }, status }: View, text: string, aloud?: string): void {
	list.setAttribute('aria-busy', 'false');
	status.tell(text, aloud);
}

function showStart(view: View): void {
	const { texts, address } = view;
	const recent = recentGroup(texts, address);
	const forget = button(texts.forget, () => {
		forgetSearches();
		showStart(view);
	});
	settle(view, '');
	const groups = [...recent, ...listGroup(texts)];
	fill(view, { notes: hintNotes(texts), groups, after: recent.length > 0 ? [forget] : [] });
}

/** Shows the hits of an answer; how many more there are, the full text knows. */
function showHits(view: View, { answer, kind }: Answered, room: Room): void {
	const { texts, locale, actions, choosesFirst, more } = view;
	const isByDate = answer.request.sort === 'date';
	const { groups, shown } = resultGroups(answer, room, { texts, locale, isByDate });
	const notes = [...view.meant(answer), ...understoodNotes(answer, texts, actions)];
	const after = kind === 'full' && answer.total > shown ? [more(answer)] : [];
	fill(view, { notes, groups, after }, choosesFirst);
}

function showAll(view: View, told: Answered, room: Room): void {
	const { texts, parts, actions } = view;
	const { groups, total, request } = told.answer;
	if (groups.length > 0) showHits(view, told, room);
	else {
		const hasFilters = Object.keys(request.filters).length > 0;
		const notes = [...view.meant(told.answer), ...nothingNotes(hasFilters, texts, actions)];
		fill(view, { notes, groups: listGroup(texts) });
	}
	const isNothing = groups.length === 0 && request.query.trim() !== '';
	settle(view, isNothing ? noneText(told.answer, texts) : texts.count(total, isAbout(told.answer)));
	parts.list.dataset['query'] = request.query;
}

/** The titles that came before stay, where some did. */
function showFailure(view: View, hasQuick: boolean): void {
	const { texts, parts, actions } = view;
	const notes = failureNotes(hasQuick, texts, actions);
	settle(view, '', notes[0]?.textContent);
	if (hasQuick) parts.notes.replaceChildren(...notes);
	else fill(view, { notes, groups: listGroup(texts) });
}
