import type { Locale } from '../../../domain/i18n/locale.ts';
import type { StyleSheet } from '../../../domain/wechat/theme.ts';
import { blockStyles } from './block-styles.ts';
import { codeStyles } from './code-styles.ts';
import { endStyles } from './end-styles.ts';
import { figureStyles } from './figure-styles.ts';
import { listStyles } from './list-styles.ts';
import { textStyles } from './text-styles.ts';
import type { Cut, ThemeTokens } from './tokens.ts';

/**
 * All styles of an article from a theme's tokens. They repeat on each element, so they are short. Blocks
 * have a margin below only. A box ends with a padding of 1px, so that the margin of its last block stays
 * within. No font is named: WeChat's rules ask for the reader's own; code is in the browser's fixed one
 * because it stands in `<code>`.
 */
export function baseSheet(tokens: ThemeTokens, locale: Locale): StyleSheet {
	const cut: Cut = {
		tokens,
		locale,
		text: (size, lead, colour) => `font-size:${size}px;line-height:${lead};color:${colour}`,
		below: (pixels) => `margin:0 0 ${pixels}px`,
	};
	return {
		...textStyles(cut),
		...listStyles(cut),
		...figureStyles(cut),
		...codeStyles(cut),
		...blockStyles(cut),
		...endStyles(cut),
	};
}
