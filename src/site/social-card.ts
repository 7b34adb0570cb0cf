import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Card, CardText } from '../domain/card.ts';
import type { Locale } from '../domain/i18n/locale.ts';
import type { Site } from '../domain/site.ts';
import { readSettings } from '../settings.ts';
import { cardDigest } from '../store/pipeline-digest.ts';
import { type CardKit, cardKit, makeCard, nameCard } from '../store/social/make-card.ts';
import { openStore } from './open-store.ts';
import { progressLine } from './progress-line.ts';

/** What a page says on its card; what is left out, its head says. */
export type CardWords = Partial<Omit<CardText, 'siteName'>>;

let kit: CardKit | undefined;

function openKit(): CardKit {
	const { root } = readSettings(process.env, process.cwd());
	const icon = path.join(root, 'public/favicon.svg');
	kit ??= cardKit(cardDigest(root), existsSync(icon) ? readFileSync(icon, 'utf8') : undefined);
	return kit;
}

/** The card of a page. */
export function socialCard(
	words: CardWords & Pick<CardText, 'locale' | 'title'>,
	site: Site,
): Card {
	const siteName = site.name[words.locale];
	const { also, ...rest } = words;
	// A name that is the same in both languages need not be said twice.
	const other = also === undefined || also === words.title ? {} : { also };
	return nameCard({ siteName, kicker: '', ...rest, ...other }, openKit());
}

/** The card of the home page, which stands for all pages that no search engine lists. */
export function homeCard(locale: Locale, site: Site): Card {
	const { motto, couplet } = site;
	return socialCard({ locale, title: motto[locale], couplet }, site);
}

let tell: ReturnType<typeof progressLine> = () => undefined;
let drawn = 0;
let unknown = 0;

/** Begins to say how many of the cards that the store does not have are drawn. */
export function expectCards(cards: readonly Card[]): void {
	const store = openStore();
	unknown = cards.filter(({ name }) => !store.has('card', name)).length;
	// Astro keeps the files of cards that it knows, and asks for none of them.
	for (const { name } of cards) store.touch('card', name);
	drawn = 0;
	tell = progressLine('drawing cards');
}

/** The PNG of a card. */
export async function cardFile(card: Card): Promise<Uint8Array> {
	const isKnown = openStore().has('card', card.name);
	const bytes = await makeCard(card, openKit(), openStore());
	if (!isKnown) tell(++drawn, unknown);
	return bytes;
}
