import type { Rule } from '../rule.ts';

/** How elements may stand in each other. */
export const structureRules = {
	L1: {
		severity: 'error',
		basis: 'policy',
		expects: 'no list within a list',
		todo: 'Make lists rows with a text for a marker: the editor adds stray marks to inner lists.',
	},
	L2: {
		severity: 'error',
		basis: 'policy',
		expects: 'nothing between rows, cells and items',
		todo: 'Take out the white space: the editor makes an empty row of it.',
	},
	L3: {
		severity: 'error',
		basis: 'documented',
		expects: 'at most 10 equal elements within each other, and at most 15 of any kind',
		todo: 'Take out wrappers that add nothing: the editor deletes them.',
	},
	L4: {
		severity: 'error',
		basis: 'documented',
		expects: 'at most 15 empty elements side by side',
		todo: 'Make room by margins: the editor deletes the empty elements.',
	},
	K1: {
		severity: 'error',
		basis: 'policy',
		expects: 'code of lines with `<br>` between them, and U+00A0 where spaces would collapse',
		todo: 'Write a tab as four U+00A0, an end of line as `<br>`, and only `span` and `br` in code.',
	},
	K2: {
		severity: 'error',
		basis: 'documented',
		expects: 'text in `<pre>` that fits a phone',
		todo: 'Use a `section` that scrolls with a `<code>` in it: text must not overflow a `<pre>`.',
	},
	B1: {
		severity: 'error',
		basis: 'documented',
		expects: 'a table in a `section` that scrolls, with `data-ignore-width`',
		todo: 'Wrap the table: `<section style="overflow-x:auto" data-ignore-width="true">`.',
	},
	H1: {
		severity: 'error',
		basis: 'policy',
		expects: 'the title once, above the text',
		todo: 'Take the heading out: WeChat shows the title itself.',
	},
	N1: {
		severity: 'error',
		basis: 'policy',
		expects: 'notes from [1] on without a gap, each with a mark in the text',
		todo: 'Make the article again; by hand, give each mark its note, and each note its mark.',
	},
} as const satisfies Record<string, Rule>;
