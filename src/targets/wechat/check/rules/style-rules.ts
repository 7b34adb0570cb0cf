import type { Rule } from '../rule.ts';

/** What inline styles may say: https://github.com/wechatjs/verify-article-structure-spec. */
export const styleRules = {
	S1: {
		severity: 'error',
		basis: 'documented',
		expects: 'styles that load nothing, run nothing and override nothing of WeChat’s',
		todo: 'Write the plain value: `!important` breaks dark mode, the others are removed.',
	},
	S2: {
		severity: 'error',
		basis: 'documented',
		expects: 'no `font-family`',
		todo: 'Leave the font to the reader; `<code>` has letters of one width by itself.',
	},
	S3: {
		severity: 'error',
		basis: 'documented',
		expects: 'plain flow of text',
		todo: 'Set it by margins, `inline-block` or a table: WeChat drops it, or its dark mode goes wrong.',
	},
	S4: {
		severity: 'error',
		basis: 'documented',
		expects: '`left`, `center`, `right` or `justify`',
		todo: 'Name the side: `start` and `end` differ on iOS.',
	},
	S5: {
		severity: 'error',
		basis: 'documented',
		expects: 'lines at least as high as their letters',
		todo: 'Raise `line-height`: lines overlap.',
	},
	S6: {
		severity: 'error',
		basis: 'documented',
		expects: 'widths that fit a phone',
		todo: 'Use `max-width:100%`; what has to be wide stands in a scroller with `data-ignore-width`.',
	},
	S7: {
		severity: 'error',
		basis: 'documented',
		expects: 'a box as high as its text',
		todo: 'Take the height out, or let the box scroll: larger letters are cut off.',
	},
	S8: {
		severity: 'error',
		basis: 'documented',
		expects: 'pictures and carets that can be seen',
		todo: 'Take `opacity` or `caret-color` out: WeChat holds it for hidden content.',
	},
	S9: {
		severity: 'warning',
		basis: 'documented',
		expects: 'one colour behind text',
		todo: 'Use `background-color`: dark mode mixes a gradient into one colour.',
	},
	S10: {
		severity: 'error',
		basis: 'policy',
		expects: 'known properties in small letters, colours as `#rrggbb` or `rgb()`',
		todo: 'Correct the name or the colour; dark mode converts only what it knows.',
	},
	D1: {
		severity: 'error',
		basis: 'documented',
		expects: 'a contrast of 3 at least, and better 4.5',
		todo: 'Choose colours of the theme further apart; below 1.5 WeChat refuses the article.',
	},
} as const satisfies Record<string, Rule>;
