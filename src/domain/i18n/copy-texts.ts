import type { Locale } from './locale.ts';

/** The only texts that the script of every page writes; apart, so that no page carries the others. */
export const copyTexts = {
	en: ['Copy', 'Copied'],
	zh: ['复制', '已复制'],
} as const satisfies Record<Locale, readonly [copy: string, copied: string]>;
