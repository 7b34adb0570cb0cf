/** What a few projects of every hundred are, so that each case is met. */
export const specials = [
	'zero',
	'unknown',
	'frozen',
	'idle',
	'no-license',
	'not-spdx',
	'young',
	'gone',
	'unseen',
	'archived',
	'stable',
	'two-names',
] as const;
export type Special = (typeof specials)[number] | 'plain';

/** Of each hundred projects, the last twelve are special, each in its way. */
export function specialOf(index: number): Special {
	return specials[(index % 100) - (100 - specials.length)] ?? 'plain';
}
