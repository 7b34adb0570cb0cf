import type { Rule } from '../rule.ts';

/** What WeChat's API takes: https://developers.weixin.qq.com/doc/subscription/api/, draft/add. */
export const payloadRules = {
	P1: {
		severity: 'error',
		basis: 'documented',
		expects: 'a title of 1 to 32 characters',
		todo: 'Give a shorter title for WeChat in the front matter of the text.',
	},
	P2: {
		severity: 'error',
		basis: 'documented',
		expects: 'an author of at most 16 characters',
		todo: 'Give a shorter name for WeChat.',
	},
	P3: {
		severity: 'error',
		basis: 'documented',
		expects: 'a digest of at most 128 characters',
		todo: 'Shorten the description, or give `wechat.digest` in the front matter; WeChat’s editor shows 120 characters.',
	},
	P4: {
		severity: 'error',
		basis: 'documented',
		expects: 'fewer than 20,000 characters and less than 1 MiB',
		todo: 'Split the text into a series.',
	},
	P5: {
		severity: 'error',
		basis: 'documented',
		expects: 'an address with http or https of at most 1,024 bytes',
		todo: 'Shorten the slug, or check the address of the site.',
	},
	P7: {
		severity: 'error',
		basis: 'documented',
		expects:
			'crops `X1_Y1_X2_Y2` within the cover, with at most six decimals, of the shape they name',
		todo: 'Make the article again: the crops are computed from the cover.',
	},
	P9: {
		severity: 'error',
		basis: 'documented',
		expects: 'characters as they are',
		todo: 'Write the character itself: WeChat shows the escape.',
	},
} as const satisfies Record<string, Rule>;
