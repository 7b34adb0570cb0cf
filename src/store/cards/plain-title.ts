import type { Locale } from '../../domain/i18n/locale.ts';
import { applyEdits, screenEdits } from '../../domain/text/han-spacing.ts';

// Pictures, and what joins or varies them; a digit is no picture, though Unicode has it among emoji.
const emoji =
	/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200d\u20e3\ufe0e\ufe0f]/gu;
// Text that Unicode counts among emoji.
const textual = /[©®™‼⁉ℹ↔-↪〰〽㊗㊙]/u;
// In English words it is a letter: not the quotation mark that Chinese sets in a square.
const apostrophe = /(?<=\p{sc=Latin})[’'](?=\p{sc=Latin})/gu;
// Marks where a picture was, and the space before one that ends a clause.
const gone = '\u200b';
const beforeGone = / +\u200b+(?=[,.;:!?)\]])/g;
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A title as it can be drawn: without emoji, controls, signs of direction and code points that mean
 * nothing, with single spaces, and none between Han and Latin, where the setting makes the gap.
 */
export function plainTitle(title: string, locale: Locale): string {
	const plain = title
		.normalize('NFC')
		.replace(/[\t\n\r\u2028\u2029]+/g, ' ')
		.replace(emoji, (sign) => (textual.test(sign) ? sign : gone))
		.replace(beforeGone, '')
		.replace(invisible, '')
		.replace(apostrophe, locale === 'zh' ? 'ʼ' : '’')
		.replace(/\s+/gu, ' ')
		.trim();
	return locale === 'zh' ? applyEdits(plain, screenEdits(plain)) : plain;
}
