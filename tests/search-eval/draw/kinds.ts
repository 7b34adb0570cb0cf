import type { Category } from '../set/categories.ts';
import { chineseDraws } from './chinese-draws.ts';
import { type Draw, pickWhere } from './drawing.ts';
import { latinDraws } from './latin-draws.ts';

const drawAcross: Draw = ({ terms }, random) => {
	const term = pickWhere(terms, random, () => true);
	if (!term) return undefined;
	const ui = random.pick(['zh', 'en'] as const);
	const gold = { scope: 'both' as const, any: [[term.zh], [term.en]] };
	return { q: random.chance(0.5) ? term.zh : term.en, ui, gold };
};

/** How each category is drawn. */
export const draws: Readonly<Record<Category, Draw>> = {
	...chineseDraws,
	...latinDraws,
	'cross-language': drawAcross,
};
