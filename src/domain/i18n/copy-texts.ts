import type { Locale } from './locale.ts';

/** The only texts that a script writes; apart from the others, so that no page carries those. */
export const copyTexts = {
	en: { copy: 'Copy', copied: 'Copied' },
	zh: { copy: '复制', copied: '已复制' },
} as const satisfies Record<Locale, { copy: string; copied: string }>;
