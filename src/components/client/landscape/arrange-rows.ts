import type { MapIndex } from '../../../domain/landscape/map/map-index.ts';
import { type MapState, sorts } from '../../../domain/landscape/map/map-state.ts';
import { compareProjects } from '../../../domain/landscape/map/order-projects.ts';

export type Arrangement = Pick<MapState, 'sort' | 'order' | 'view'>;

/** True for the order in which the page comes. */
export const isPlain = ({ sort, order, view }: Arrangement): boolean =>
	sort === 'score' && order === sorts.score && view === 'cards';

type Days = Record<'added' | 'commit', string>;

/**
 * Orders rows as a reader asked: as cards each below its heading, as a table in one list. Days stand
 * on them where they are what matters, with the words `days` before them.
 */
export function rowArranger(
	map: HTMLElement,
	rows: readonly HTMLElement[],
	days: Days,
): (wanted: Arrangement, index: MapIndex | undefined) => void {
	const homes = rows.map((row) => row.parentElement ?? map);
	const flat = document.createElement('ul');
	flat.className = 'cards flat';
	const orderOf = rowOrder(rows);
	let last = '';
	return (wanted, index) => {
		const isNew = JSON.stringify(wanted) !== last && (last || !isPlain(wanted));
		if (!isNew || (!index && !isPlain(wanted))) return;
		last = JSON.stringify(wanted);
		const isTable = wanted.view === 'table';
		const lists = new Map<HTMLElement, HTMLElement[]>();
		for (const at of isPlain(wanted) ? rows.keys() : orderOf(wanted, index)) {
			const [row, home] = [rows[at] ?? map, (isTable ? flat : homes[at]) ?? map];
			lists.set(home, lists.get(home) ?? []);
			lists.get(home)?.push(row);
			tellDay(row, dayOf(wanted, index, at), days);
		}
		for (const [home, own] of lists) home.append(...own);
		map.classList.toggle('rows', isTable);
		if (isTable) map.prepend(flat);
		else flat.remove();
	};
}

/** Places of rows in the order that is wanted. */
function rowOrder(rows: readonly HTMLElement[]) {
	// In the language of the page.
	const { compare } = new Intl.Collator(document.documentElement.lang);
	return ({ sort, order }: Arrangement, index: MapIndex | undefined): number[] => {
		const keys = rows.map((row, at) => ({
			at,
			name: row.firstElementChild?.textContent ?? '',
			score: index?.score[at] ?? null,
			stars: index?.stars[at] ?? null,
			added: index?.added[at] ?? '',
			commit: index?.commit[at] ?? null,
		}));
		return keys.sort(compareProjects(sort, order, compare)).map(({ at }) => at);
	};
}

type Day = readonly [kind: keyof Days, day: string] | undefined;

function dayOf({ sort, view }: Arrangement, index: MapIndex | undefined, at: number): Day {
	if (sort !== 'added' && sort !== 'commit' && view === 'cards') return undefined;
	const kind = sort === 'added' ? sort : 'commit';
	const day = index?.[kind][at];
	return day ? [kind, day] : undefined;
}

function tellDay(row: HTMLElement, day: Day, words: Days): void {
	if (day) row.dataset['day'] = words[day[0]] + day[1];
	else delete row.dataset['day'];
}
