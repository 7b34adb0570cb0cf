import type { Rule } from '../rule.ts';

/** Drawings, characters and files. */
export const contentRules = {
	V1: {
		severity: 'error',
		basis: 'policy',
		expects: 'a drawing with `xmlns`, `viewBox`, and its size in pixels',
		todo: 'Set `xmlns="http://www.w3.org/2000/svg"`, `viewBox`, `width` and `height`.',
	},
	V2: {
		severity: 'error',
		basis: 'measured',
		expects: 'a drawing that refers to nothing',
		todo: 'Write out what it refers to: WeChat removes the ids, and the reference leads nowhere.',
	},
	V3: {
		severity: 'error',
		basis: 'documented',
		expects: 'an animation that WeChat allows',
		todo: 'Animate place, size, colour or opacity; begin by `click`, as `touchstart` alone does nothing.',
	},
	V4: {
		severity: 'error',
		basis: 'measured',
		expects: 'no id, class or style within a drawing',
		todo: 'Use attributes such as `fill`; only the outermost `<svg>` may have a style.',
	},
	V5: {
		severity: 'warning',
		basis: 'documented',
		expects: 'ink in `currentColor`, or on a ground of its own',
		todo: 'Use `currentColor`, or put a light `<rect>` below: dark ink is lost in dark mode.',
	},
	V6: {
		severity: 'error',
		basis: 'policy',
		expects: 'at most 60 KiB for each drawing and 300 KiB for all',
		todo: 'Show large drawings as pictures.',
	},
	X1: {
		severity: 'error',
		basis: 'policy',
		expects: 'characters that readers see',
		todo: 'Delete the character in the text, or write it anew.',
	},
	X2: {
		severity: 'error',
		basis: 'policy',
		expects: 'every word of the text, and no others',
		todo: 'This is a fault of the program: please report it with the text.',
	},
	X3: {
		severity: 'error',
		basis: 'documented',
		expects: 'HTML that comes back from WeChat’s filter as it is',
		todo: 'Mend what the other rules name; then write the HTML as browsers read it, `<tbody>` included.',
	},
	I1: {
		severity: 'error',
		basis: 'documented',
		expects: 'JPEG or PNG below 1 MiB, or GIF of at most 10 MB',
		todo: 'Make the picture smaller.',
	},
	I3: {
		severity: 'error',
		basis: 'policy',
		expects: 'a picture that the article has',
		todo: 'Make the article again, or put the file into its `images` folder.',
	},
	I4: {
		severity: 'error',
		basis: 'documented',
		expects: 'a cover, 600 pixels wide or more',
		todo: 'Give a larger cover in the front matter, or none: one is made from the title then.',
	},
} as const satisfies Record<string, Rule>;
