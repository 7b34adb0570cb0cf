import type { ElementContent } from 'hast';
import { isBlank } from './blocks/is-blank.ts';

/** A line without the white space at its ends, which editors make room for; nothing else: empty. */
export function trimmed(children: readonly ElementContent[]): ElementContent[] {
	const kept = children.map((child, index) => {
		if (child.type !== 'text') return child;
		const start = index === 0 ? child.value.replace(/^ +/, '') : child.value;
		const value = index === children.length - 1 ? start.replace(/ +$/, '') : start;
		return { ...child, value };
	});
	const said = kept.filter((child) => child.type !== 'text' || child.value !== '');
	return said.every(isBlank) ? [] : said;
}
