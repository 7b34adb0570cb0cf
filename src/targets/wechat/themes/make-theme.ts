import type { Locale } from '../../../domain/i18n/locale.ts';
import type { StyleSheet, WechatTheme } from '../../../domain/wechat/theme.ts';
import { baseSheet } from './base-sheet.ts';
import type { ThemeTokens } from './tokens.ts';

/** A theme from its tokens, and from the styles that differ from the base sheet. */
export function makeTheme(
	tokens: ThemeTokens,
	overridesOf: (tokens: ThemeTokens) => Partial<StyleSheet>,
): WechatTheme {
	const overrides = overridesOf(tokens);
	const sheet = (locale: Locale): StyleSheet => ({ ...baseSheet(tokens, locale), ...overrides });
	return { en: sheet('en'), zh: sheet('zh') };
}
