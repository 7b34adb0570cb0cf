import { createHash } from 'node:crypto';
import { z } from 'zod';
import { locales } from '../../../src/domain/i18n/locale.ts';

const language = z.literal([...locales], { error: 'expected `zh` or `en`' });
const text = z
	.string({ error: 'expected text' })
	.refine((value) => value.trim() !== '', { error: 'expected text that is not empty' });
const least = (what: string) => ({ error: `expected at least one ${what}` });

const goldSchema = z.object({
	scope: z
		.literal([...locales, 'both'], { error: 'expected `zh`, `en` or `both`' })
		.describe('The language of the pages that are looked for.'),
	any: z
		.array(z.array(text).min(1, least('string')))
		.min(1, least('list of strings'))
		.describe('A page is looked for when it holds every string of one of these lists.'),
});

const querySchema = z.object({
	id: text,
	q: text.describe('As a reader types it.'),
	ui: language.describe('The language of the search page.'),
	cat: text.describe('The category that it is counted in.'),
	gold: goldSchema,
});

/** A file of queries. Other keys may stand beside these. */
export const querySetSchema = z.object({ queries: z.array(querySchema) });

/** A query and what it should find. */
export type Query = z.output<typeof querySchema>;
export type Gold = z.output<typeof goldSchema>;

/** `tuned`: the search may be mended by it; `unseen`: only its rates are looked at. */
export type Half = 'tuned' | 'unseen';

// Changing it would let seen queries into the unseen half.
const seed = 'bimo-search-2026';

/** Which half of our own set a query belongs to, decided by its id alone. */
export function halfOf(id: string): Half {
	const [first = 0] = createHash('sha256').update(`${seed}\0${id}`).digest();
	return first < 128 ? 'tuned' : 'unseen';
}
