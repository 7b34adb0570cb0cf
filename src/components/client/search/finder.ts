import type { Locale } from '../../../domain/i18n/locale.ts';
import { searchTexts } from '../../../domain/i18n/search-texts.ts';
import { rooms } from '../../../domain/search/order-hits.ts';
import {
	asksSomething,
	type SearchState,
	writeSearchState,
} from '../../../domain/search/search-state.ts';
import type { Told } from './ask.ts';
import { type Chooser, makeChooser } from './choose.ts';
import { button, element } from './element.ts';
import { engine } from './engine.ts';
import { makeCounter } from './count-facets.ts';
import { makeFacets } from './facets.ts';
import { listenToField } from './field.ts';
import { followOptions, type Leaving, openOption } from './open-option.ts';
import { makePanel } from './panel.ts';
import { makeCombobox, makeParts } from './parts.ts';
import { isAbout } from './results.ts';
import { makeSession, type Session } from './session.ts';

// The first two letters of `en` and `zh-CN` are what we call them.
const locale = document.documentElement.lang.slice(0, 2) as Locale;
export const texts = searchTexts[locale];

const moreOnPage = 20;

// Where Enter is a key of the screen, it puts that away rather than open what is not seen yet.
const hasKeys = matchMedia('(hover: hover)').matches;

interface FinderOptions {
	/** Around the field; what is found is put at its end. */
	root: HTMLElement;
	input: HTMLInputElement;
	place: keyof typeof rooms;
	/** The search page of the language. */
	address: string;
	state: SearchState;
	/** `isStep`: what a reader can go back to before. */
	onChange: (state: SearchState, isStep: boolean) => void;
	/** A hit is opened in this tab, Escape was pressed, or Enter without a choice. */
	onLeave: (why: 'open' | 'escape' | 'enter') => void;
}

/** What can be done with a search from outside. */
export type Finder = Pick<Session, 'set' | 'state' | 'renew'>;

/** Makes a field find, with filters and results below it. */
export function makeFinder(options: FinderOptions): Finder {
	const { root, input, place, address, onLeave } = options;
	const addressOf = (state: SearchState): string => address + writeSearchState(state);
	const facets = makeFacets(texts, locale, (next) => session.change(next(session.state()), true));
	const count = makeCounter(facets, locale);
	const parts = makeParts(texts, facets, place === 'dialog');
	const chooser = makeChooser(input, parts.list);
	const panel = makePanel({
		...{
			texts,
			locale,
			parts,
			chooser,
			input,
			address,
			choosesFirst: place === 'dialog' && hasKeys,
		},
		actions: actionsOf(() => session, input),
		more: (answer) =>
			place === 'page'
				? button(texts.more, () => session.widen(moreOnPage))
				: element(
						'a',
						{ href: addressOf(session.state()) },
						texts.all(answer.total, isAbout(answer)),
					),
	});
	const session = makeSession({
		...{ engine, locale, room: rooms[place], state: options.state, onChange: options.onChange },
		onAsk: (state) => {
			facets.set(state);
			if (asksSomething(state)) panel.wait();
			else panel.start();
		},
		onTold: (told: Told, state, room) => {
			if (told.kind === 'full') count(told.answer);
			if (asksSomething(state) || told.kind === 'failed') panel.tell(told, state, room);
		},
	});
	root.append(parts.found);
	listen(session, { chooser, list: parts.list, input, addressOf, onLeave });
	session.renew();
	return session;
}

interface Heard extends Omit<Leaving, 'session'> {
	chooser: Chooser;
	list: HTMLElement;
}

/** Makes the field and the options do what readers mean by them. */
function listen(session: Session, { chooser, list, ...leaving }: Heard): void {
	const { input, onLeave } = leaving;
	const leave = { session, ...leaving };
	makeCombobox(input);
	followOptions(list, leave);
	listenToField(input, {
		chooser,
		onWords: (query) => {
			if (query !== session.state().query) session.change({ query, verbatim: false }, false);
		},
		onOpen: (option, how) => {
			if (!option && !hasKeys) input.blur();
			openOption(option, how, leave);
		},
		onEscape: () => onLeave('escape'),
	});
	addEventListener('online', () => session.renew(true));
}

/** What buttons among the notes do. */
function actionsOf(session: () => Session, input: HTMLInputElement) {
	return {
		lookFor: (query: string, verbatim: boolean): void => {
			input.value = query;
			session().change({ query, verbatim }, true);
			input.focus();
		},
		dropFilters: (): void => {
			session().change({ filters: {} }, true);
			input.focus();
		},
		retry: (): void => {
			session().renew();
			input.focus();
		},
	};
}
