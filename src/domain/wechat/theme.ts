import type { Locale } from '../i18n/locale.ts';
import type { StyleName } from './style-names.ts';

/** Inline styles by name: `margin:0 0 20px;color:#222`. */
export type StyleSheet = Readonly<Record<StyleName, string>>;

/** How an article looks. Chinese and Latin text need other line heights, emphasis and alignment. */
export type WechatTheme = Readonly<Record<Locale, StyleSheet>>;
