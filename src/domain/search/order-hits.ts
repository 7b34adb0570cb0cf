import type { GroupName, SearchGroup, SearchHit } from './search-answer.ts';

/** Hits that stand together under one heading. */
export interface Stretch {
	name: GroupName;
	hits: SearchHit[];
	/** How many the group has in all. */
	total: number;
	/** Not all of them were read. */
	isAbout?: true;
	/** It goes on with a group of which the first hits stand further up. */
	isRest: boolean;
}

/** How many hits are shown, at most. */
export interface Room {
	/** Of the reader's language before those of the other one. */
	own: number;
	/** Of the other language before the rest. */
	other: number;
	/** Of each group; what is beyond `own` and `other` comes afterwards. */
	each: number;
}

/** How many hits stand where; a dialog has the first, and a page shows them all. */
export const rooms = {
	page: { own: 6, other: 4, each: 10 },
	dialog: { own: 5, other: 3, each: 3 },
} as const satisfies Record<string, Room>;

const own: readonly GroupName[] = ['exact', 'mended'];

/** The groups of the reader's language: what is only related counts where there is nothing better. */
function ownNames(groups: readonly SearchGroup[]): readonly GroupName[] {
	const isFound = groups.some(({ name, hits }) => own.includes(name) && hits.length > 0);
	return isFound ? own : [...own, 'related'];
}

/**
 * The order in which hits are shown: those of the reader's language first, then those of the other
 * one, early enough to be seen, then the rest of both, and at last what is related.
 */
export function orderHits(groups: readonly SearchGroup[], room: Room): Stretch[] {
	const names = ownNames(groups);
	const other = groups.filter(({ name }) => name === 'other');
	const first = other.length > 0 ? room.own : room.own + room.other;
	let left = first;
	const shown = groups
		.filter(({ name }) => names.includes(name))
		.map((group) => {
			const hits = group.hits.slice(0, left);
			left -= hits.length;
			return { group, count: hits.length };
		});
	// Places that the reader's language does not need are free.
	const counts = [...shown, ...other.map((group) => ({ group, count: room.other + left }))];
	const related = groups.filter(({ name }) => name === 'related' && !names.includes(name));
	return [
		...counts.map(({ group, count }) => stretch(group, 0, count)),
		...counts.map(({ group, count }) => stretch(group, count, room.each)),
		...related.map((group) => stretch(group, 0, room.each)),
	].filter(({ hits }) => hits.length > 0);
}

function stretch({ hits, ...group }: SearchGroup, from: number, to: number): Stretch {
	return { ...group, hits: hits.slice(from, to), isRest: from > 0 };
}
