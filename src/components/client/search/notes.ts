import type { SearchTexts } from '../../../domain/i18n/search-texts.ts';
import type { SearchAnswer } from '../../../domain/search/search-answer.ts';
import { button, element } from './element.ts';

/** What a reader can do about an answer. */
export interface Actions {
	/** Looks for this instead; `verbatim`: without mending it. */
	lookFor: (query: string, verbatim: boolean) => void;
	dropFilters: () => void;
	retry: () => void;
}

const mostShown = 80;

type Pieces = readonly (Node | string)[];
const note = (...pieces: Pieces): HTMLElement => element('p', {}, ...pieces);

/** Says how the query was understood, and offers the way back. */
export function understoodNotes(
	{ request, mending, translations, groups }: SearchAnswer,
	texts: SearchTexts,
	{ lookFor }: Actions,
): HTMLElement[] {
	const listed = (buttons: readonly Node[]): Pieces =>
		buttons.flatMap((each, index) => (index > 0 ? [texts.separator, each] : [each]));
	const notes: HTMLElement[] = [];
	if (mending) {
		const [before, query, after] = texts.shownFor(
			mending.query,
			groups.some(({ name }) => name === 'exact'),
		);
		const back = button(texts.instead(request.query), () => lookFor(request.query, true));
		notes.push(note(before, element('b', {}, query), after, ' ', back));
	}
	if (mending && mending.others.length > 0) {
		const others = mending.others.map((other) => button(other, () => lookFor(other, false)));
		notes.push(note(texts.didYouMean, ...listed(others)));
	}
	if (translations.length > 0) {
		const words = translations.map((words) => element('b', {}, words));
		notes.push(note(texts.searchedToo, ...listed(words)));
	}
	return notes;
}

/** Says that nothing was found; of very long words their beginning. */
export function noneText(
	{ request: { query, filters } }: SearchAnswer,
	texts: SearchTexts,
): string {
	if (!/[\p{L}\p{N}]/u.test(query)) return texts.noWords;
	const signs = [...query];
	const shown = signs.length > mostShown ? `${signs.slice(0, mostShown).join('')}…` : query;
	return texts.none(shown, Object.keys(filters).length > 0);
}

/** Where nothing was found: what else to try. */
export function nothingNotes(
	hasFilters: boolean,
	texts: SearchTexts,
	{ dropFilters }: Actions,
): HTMLElement[] {
	const hints = element('ul', {}, ...texts.noneHints.map((hint) => element('li', {}, hint)));
	return [...(hasFilters ? [note(button(texts.noFilters, dropFilters))] : []), hints];
}

/** Says that the index cannot be read. */
export function failureNotes(
	hasQuick: boolean,
	texts: SearchTexts,
	{ retry }: Actions,
): HTMLElement[] {
	const what = navigator.onLine ? texts.unreadable : texts.offline;
	const rest = hasQuick ? texts.stillQuick : '';
	return [note(what, rest), note(button(texts.retry, retry))];
}
