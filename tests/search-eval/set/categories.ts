import { isHan } from '../../../src/domain/search/fold.ts';
import type { Query } from './query.ts';

/**
 * How a category is typed. `chinese`: Chinese as the pages have it, in whatever width or script;
 * `bare`: letters and figures as the pages have them; `meant`: something else than the pages have.
 */
type Kind = 'chinese' | 'bare' | 'meant';

/** The categories of our own set, in the order of the table. */
export const categories = {
	'zh-word': 'chinese',
	'zh-two': 'chinese',
	'zh-part': 'chinese',
	'zh-phrase': 'chinese',
	'zh-apart': 'chinese',
	mixed: 'chinese',
	traditional: 'chinese',
	'full-width': 'bare',
	code: 'bare',
	figure: 'bare',
	'en-word': 'bare',
	'en-phrase': 'bare',
	'en-apart': 'bare',
	prefix: 'bare',
	typo: 'meant',
	pinyin: 'meant',
	'pinyin-initials': 'meant',
	'wrong-character': 'meant',
	'cross-language': 'meant',
} as const satisfies Record<string, Kind>;

export type Category = keyof typeof categories;

/**
 * True for the queries of `recallZh`: of a Chinese category; of a category that is not ours, those
 * with a Chinese character that look for pages in Chinese.
 */
export function isChinese({ cat, q, gold }: Query): boolean {
	// An index signature, because the names of others' categories are looked up, too.
	const kind = (categories as Readonly<Record<string, Kind>>)[cat];
	if (kind) return kind === 'chinese';
	return gold.scope === 'zh' && [...q].some(isHan);
}

/** True for the queries after which both languages should be shown. */
export const wantsBoth = ({ gold }: Query): boolean => gold.scope === 'both';
