import type { Rule } from '../rule.ts';

/** Which elements and attributes an article may have. */
export const elementRules = {
	X0: {
		severity: 'error',
		basis: 'policy',
		expects: 'HTML that can be read as an article',
		todo: 'Nothing else was checked. Look at what made this HTML.',
	},
	T1: {
		severity: 'error',
		basis: 'policy',
		expects: 'elements that WeChat’s editor leaves alone',
		todo: 'Use `section`, `p` and `span` with inline styles instead; lists are rows with a text for a marker.',
	},
	T2: {
		severity: 'error',
		basis: 'documented',
		expects: 'elements that WeChat keeps',
		todo: 'Take it out, or show the same by text and pictures: WeChat removes it.',
	},
	T3: {
		severity: 'error',
		basis: 'policy',
		expects: 'words, or a no-break space to keep it open',
		todo: 'Take the element out, or put U+00A0 into it: the editor removes what is empty.',
	},
	A1: {
		severity: 'error',
		basis: 'documented',
		expects: 'no script',
		todo: 'Take the attribute out: WeChat removes scripts.',
	},
	A2: {
		severity: 'error',
		basis: 'measured',
		expects: 'no id, name, class, tabindex or contenteditable',
		todo: 'Take the attribute out: WeChat removes it, and nothing can refer to it.',
	},
	A3: {
		severity: 'error',
		basis: 'policy',
		expects: '`style` and no other attribute for looks',
		todo: 'Say it in `style`, or take it out.',
	},
	A4: {
		severity: 'error',
		basis: 'documented',
		expects: 'a link to an article on mp.weixin.qq.com',
		todo: 'Make the link text with a numbered note: links to elsewhere are dead on WeChat.',
	},
	A5: {
		severity: 'error',
		basis: 'documented',
		expects: 'a picture that WeChat shows',
		todo: 'Let the picture be made and uploaded: WeChat removes pictures from elsewhere.',
	},
	A6: {
		severity: 'error',
		basis: 'documented',
		expects: 'no `leaf` or `nodeleaf`',
		todo: 'Take the attribute out: the editor sets it, and deletes what it does not fit.',
	},
} as const satisfies Record<string, Rule>;
