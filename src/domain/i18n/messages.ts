import type { Locale } from './locale.ts';
import { en } from './messages/en.ts';
import { zh } from './messages/zh.ts';

export type Messages = typeof en;

/** Interface texts by language. */
export const messages: Record<Locale, Messages> = { en, zh };
