import type { PhrasingContent } from 'mdast';

/** `**` opens and closes only beside certain characters: punctuation inside and a letter outside fail. */
const punctuation = /[\p{P}\p{S}]/u;
const space = /\s/u;

/** The character of Markdown that a node begins or ends with; a space stands for the edge of a line. */
export function edgeOf(node: PhrasingContent | undefined, side: 'first' | 'last'): string {
	if (!node || node.type === 'break') return ' ';
	if (node.type === 'text') {
		const characters = [...node.value];
		return (side === 'first' ? characters[0] : characters.at(-1)) ?? ' ';
	}
	return '*';
}

/** True when a mark between `inside` and `outside` would stay a star. */
export function fails(inside: string, outside: string): boolean {
	return punctuation.test(inside) && !punctuation.test(outside) && !space.test(outside);
}

/** Marks that end or part a clause: they may stand outside of bold words. */
export const clauseEnd = /[：，。；！？、:,.;!?]+$/u;
