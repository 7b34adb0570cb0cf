import type { ElementContent } from 'hast';
import { isBlank } from './blocks/is-blank.ts';

/** A line without the white space at its ends, which editors make room for; nothing else: empty. */
export function trimmed(children: readonly ElementContent[]): ElementContent[] {
	const isSaid = (child: ElementContent): boolean =>
		child.type !== 'text' || /[^ ]/.test(child.value);
	const first = children.findIndex(isSaid);
	const last = children.findLastIndex(isSaid);
	const kept = children.slice(Math.max(first, 0), last + 1).map((child, index, { length }) => {
		if (child.type !== 'text') return child;
		const start = index === 0 ? child.value.replace(/^ +/, '') : child.value;
		const value = index === length - 1 ? start.replace(/ +$/, '') : start;
		return { ...child, value };
	});
	return kept.every(isBlank) ? [] : kept;
}
