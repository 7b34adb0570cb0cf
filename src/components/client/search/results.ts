import type { SearchAnswer } from '../../../domain/search/search-answer.ts';
import { orderHits, type Room, type Stretch } from '../../../domain/search/order-hits.ts';
import { element } from './element.ts';
import { hitOptions, type HitView } from './hit.ts';

/** Groups of options, in the order in which they are read. */
export function resultGroups(
	answer: SearchAnswer,
	room: Room,
	view: HitView,
): { groups: HTMLElement[]; shown: number } {
	const stretches = orderHits(answer.groups, room);
	const groups = stretches.map((stretch, index) =>
		optionGroup(
			`_search-group-${index}`,
			nameOf(stretch, answer, view),
			stretch.hits.flatMap((hit) => hitOptions(hit, stretch.name, view)),
		),
	);
	return { groups, shown: stretches.reduce((sum, { hits }) => sum + hits.length, 0) };
}

/** Options under a heading. */
export function optionGroup(
	id: string,
	name: string,
	options: readonly HTMLElement[],
): HTMLElement {
	return element(
		'div',
		{ role: 'group', 'aria-labelledby': id },
		element('div', { id, class: 'search-group', role: 'presentation' }, name),
		...options,
	);
}

function nameOf(stretch: Stretch, answer: SearchAnswer, view: HitView): string {
	const { name, total, isAbout, isRest } = stretch;
	const { texts } = view;
	const plain =
		name === 'mended' && answer.mending
			? texts.resultsFor(answer.mending.query)
			: texts.groups[name];
	return isRest ? texts.rest(plain) : `${plain} · ${isAbout ? texts.about(total) : total}`;
}

/** True where not all that is counted was read. */
export const isAbout = ({ groups }: SearchAnswer): boolean => groups.some((group) => group.isAbout);
