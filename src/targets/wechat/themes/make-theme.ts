import type { Locale } from '../../../domain/i18n/locale.ts';
import type { StyleSheet, WechatTheme } from '../../../domain/wechat/theme.ts';
import { baseSheet } from './base-sheet.ts';
import type { ThemeTokens } from './tokens.ts';

interface ThemeData<Name extends string> {
	name: Name;
	description: Record<Locale, string>;
	tokens: ThemeTokens;
	/** What differs from the base sheet. */
	overrides: (tokens: ThemeTokens) => Partial<StyleSheet>;
}

/** A theme from its tokens, and from the styles that are its own. */
export function makeTheme<Name extends string>(
	data: ThemeData<Name>,
): WechatTheme & { name: Name } {
	const { name, description, tokens } = data;
	const overrides = data.overrides(tokens);
	const sheet = (locale: Locale): StyleSheet => ({ ...baseSheet(tokens, locale), ...overrides });
	return { name, description, styles: { en: sheet('en'), zh: sheet('zh') } };
}
