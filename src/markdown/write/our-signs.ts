import type { Options } from 'mdast-util-to-markdown';

/**
 * What only Bimo reads as more than text: directives, emoji, marks, formulas, what stands high and
 * low, definitions. Backslashes that turn out to change nothing are taken out afterwards.
 */
export const ourSigns: Options = {
	unsafe: [
		{ character: ':', after: '[\\w:+-]', inConstruct: 'phrasing' },
		{ atBreak: true, character: ':', after: '[ \\t:]' },
		{ character: '=', before: '=', inConstruct: 'phrasing' },
		{ character: '=', after: '=', inConstruct: 'phrasing' },
		{ character: '$', inConstruct: 'phrasing' },
		{ character: '^', inConstruct: 'phrasing' },
		{ character: '~', inConstruct: 'phrasing' },
		{ atBreak: true, character: '*', after: '\\[' },
	],
};
