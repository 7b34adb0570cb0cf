import type { Locale } from '../../../src/domain/i18n/locale.ts';
import type { Random } from '../../bench/corpus/random.ts';
import type { Query } from '../set/query.ts';
import type { Material } from './material.ts';

/** A query without its name. */
export type Drawn = Pick<Query, 'q' | 'ui' | 'gold'>;

/** Draws one query of a category; nothing where the draw makes none. */
export type Draw = (material: Material, random: Random) => Drawn | undefined;

/** A query for pages in Chinese that hold these strings, or what is typed. */
export const chinese = (q: string, ...strings: string[]): Drawn => ({
	q,
	ui: 'zh',
	gold: { scope: 'zh', any: [strings.length > 0 ? strings : [q]] },
});

/** The same for pages in English. */
export const english = (q: string, ...strings: string[]): Drawn => ({
	q,
	ui: 'en',
	gold: { scope: 'en', any: [strings.length > 0 ? strings : [q]] },
});

/** Picks until one serves; at most a few hundred times, so that a small site ends, too. */
export function pickWhere<T>(
	list: readonly T[],
	random: Random,
	serves: (item: T) => boolean,
): T | undefined {
	for (let tries = 0; list.length > 0 && tries < 300; tries++) {
		const item = random.pick(list);
		if (serves(item)) return item;
	}
	return undefined;
}

/** Makes a query of one of a list. */
export const from =
	<T>(
		list: (material: Material) => readonly T[],
		make: (item: T, random: Random) => Drawn | undefined,
	): Draw =>
	(material, random) => {
		const item = pickWhere(list(material), random, () => true);
		return item === undefined ? undefined : make(item, random);
	};

/** Two or three words of one page, as readers type who look for a page that has all of them. */
export const drawApart =
	(lang: Locale): Draw =>
	({ pages }, random) => {
		const page = pickWhere(pages, random, (each) => each.lang === lang && each.words.length > 20);
		const words = page && random.shuffle(page.words).slice(0, random.int(2, 3));
		if (!words) return undefined;
		return lang === 'zh' ? chinese(words.join(' '), ...words) : english(words.join(' '), ...words);
	};
