import type { Locale } from '../../../domain/i18n/locale.ts';
import type { StyleName } from '../../../domain/wechat/style-names.ts';

/** The five kinds of callouts. */
export type CalloutKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

/**
 * What makes a theme. The reader in dark mode converts each colour by itself, so texts are dark
 * enough to be turned round (perceived brightness below 90), grounds are neutral or nearly see-through,
 * and fine lines are see-through: a light grey line would glare at night.
 */
export interface ThemeTokens {
	/** Text; text of less weight; headings, numbers and links. */
	ink: string;
	soft: string;
	accent: string;
	/** Fine lines, see-through. */
	line: string;
	/** Grounds of boxes and of code. */
	wash: string;
	codeGround: string;
	/** Pixels: of body text, of text below blocks, of corners. */
	size: number;
	gap: number;
	radius: number;
	/** Line heights, by language. */
	lead: Record<Locale, number>;
	callouts: Record<CalloutKind, string>;
	/** Comments, strings, keywords, functions, numbers, types. */
	inks: Record<'C' | 'S' | 'K' | 'F' | 'N' | 'T', string>;
	/** Ground of marked words: bright, also at night. */
	marker: string;
	/** See-through tints of lines of code: of what was put in, taken out, marked, and looked at. */
	tints: Record<'ins' | 'del' | 'mark' | 'warning', string>;
}

/** Some of an article's styles. */
export type Styles<Name extends StyleName> = Record<Name, string>;

/** What a function of styles needs to know. */
export interface Cut {
	tokens: ThemeTokens;
	locale: Locale;
	/** `font-size`, `line-height` and `color`: each block carries them, for the editor splits containers. */
	text: (size: number, lead: number, colour: string) => string;
	/** `margin` below a block, in pixels. */
	below: (pixels: number) => string;
}
