import type { Locale } from './locale.ts';

/** What a script says of chapters that were read; apart from other texts, as no page needs those. */
export const readTexts = { en: 'Read', zh: '已读' } as const satisfies Record<Locale, string>;
