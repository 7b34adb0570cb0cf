import type { Locale } from './locale.ts';

/** What the script of a closer look writes; apart from the others, so that it carries no more. */
export const zoomTexts = {
	en: { close: 'Close', closer: 'Closer', whole: 'Whole picture' },
	zh: { close: '关闭', closer: '放大', whole: '看全图' },
} as const satisfies Record<Locale, Record<'close' | 'closer' | 'whole', string>>;
