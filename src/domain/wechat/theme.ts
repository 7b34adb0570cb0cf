import type { Locale } from '../i18n/locale.ts';
import type { StyleName } from './style-names.ts';

/** Inline styles by name: `margin:0 0 20px;color:#222`. */
export type StyleSheet = Readonly<Record<StyleName, string>>;

/** How an article looks: data only. Pages are chosen by name, `--theme ink`. */
export interface WechatTheme {
	name: string;
	/** One line that helps an author choose. */
	description: Record<Locale, string>;
	/** Chinese and Latin text need other line heights, emphasis and alignment. */
	styles: Record<Locale, StyleSheet>;
}
