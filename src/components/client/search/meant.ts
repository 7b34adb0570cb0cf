import type { SearchTexts } from '../../../domain/i18n/search-texts.ts';
import type { SearchAnswer } from '../../../domain/search/search-answer.ts';
import { button, element } from './element.ts';
import type { Actions } from './notes.ts';

/**
 * Remembers what was probably meant, so that a reader who looks for what was typed instead finds the
 * way back.
 */
export function makeMeant(
	texts: SearchTexts,
	{ lookFor }: Actions,
): (answer: SearchAnswer) => HTMLElement[] {
	const known = new Map<string, string>();
	return ({ request, mending }) => {
		if (mending) known.set(request.query, mending.query);
		const meant = request.verbatim ? known.get(request.query) : undefined;
		if (meant === undefined) return [];
		const look = button(meant, () => lookFor(meant, false));
		return [element('p', {}, texts.didYouMean, look)];
	};
}
