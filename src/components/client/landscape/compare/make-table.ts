import type { ProjectRecord } from '../../../../schema/landscape-export.ts';
import type { CompareTexts } from '../../../../site/landscape/compare-texts.ts';
import { fill, formatValue } from './format-value.ts';

/** What a project has in a line of the table. */
interface Cell {
	text: string | undefined;
	asOf?: string | null | undefined;
	/** The more, the better; undefined: not compared. */
	rank?: number | null | undefined;
	tooOld?: boolean;
	/** `19.8 / 30`. */
	points?: string;
}

type Attributes = Readonly<Record<string, string>>;

/** An element; texts become text, never HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

/** Fills the frame of the page with projects, side by side. */
export function fillTable(
	table: HTMLTableElement,
	projects: readonly ProjectRecord[],
	texts: CompareTexts,
): void {
	const locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
	const names = projects.map(({ name }) => name[locale]);
	if (table.caption) table.caption.textContent = fill(texts.caption, names.join(texts.separator));
	for (const [index, project] of projects.entries()) {
		const link = make('a', { href: new URL(project.page[locale]).pathname }, names[index] ?? '');
		table.tHead?.rows[0]?.append(make('th', { scope: 'col' }, link));
	}
	for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
		const cells = projects.map((project) => cellOf(row.dataset, project, texts));
		const ranks = cells.flatMap(({ rank }) => rank ?? []);
		const best = Math.max(...ranks);
		// Where all are equal, none is the best.
		const isContest = ranks.some((rank) => rank < best);
		row.append(...cells.map((cell) => td(cell, isContest && cell.rank === best, texts)));
	}
}

function td(
	{ text, asOf, points, tooOld }: Cell,
	isBest: boolean,
	texts: CompareTexts,
): HTMLElement {
	const small = [points, asOf, tooOld && texts.tooOld].filter(Boolean).join(' · ');
	return make(
		'td',
		text === undefined ? { class: 'unknown' } : {},
		text ?? texts.notKnown,
		...(isBest ? [' ', make('b', { class: 'best' }, texts.best)] : []),
		...(small ? [' ', make('small', {}, small)] : []),
	);
}

function cellOf(row: DOMStringMap, project: ProjectRecord, texts: CompareTexts): Cell {
	const { fact, dimension, signal } = row;
	if (fact === 'health') return scoreCell(project.score?.health, texts);
	if (fact === 'as_of') return { text: project.as_of ?? undefined };
	if (fact === 'license') return { text: project.license ?? project.license_stated ?? undefined };
	if (fact === 'language') return { text: project.language ?? undefined };
	if (fact) return { text: project.lifecycle ? texts.words[project.lifecycle] : undefined };
	const side = project.dimensions.find(({ id }) => id === dimension);
	// What cannot be found any more is not scored, whatever its last figures would give.
	const isGone = project.score?.reason === 'unavailable';
	if (dimension) return scoreCell(isGone ? null : side?.score, texts);
	const all = project.dimensions.flatMap(({ signals }) => signals);
	return signalCell(row, all.find(({ id }) => id === signal)?.part, { project, texts });
}

function scoreCell(score: number | null | undefined, texts: CompareTexts): Cell {
	return { text: score?.toFixed(1) ?? texts.notScored, rank: score };
}

function signalCell(
	{ metrics = '', kind = '', points = '' }: DOMStringMap,
	part: number | null | undefined,
	{ project, texts }: { project: ProjectRecord; texts: CompareTexts },
): Cell {
	// Names of metrics, as the page's own markup has them.
	const names = metrics.split(' ') as (keyof ProjectRecord['readings'])[];
	const readings = names.map((name) => project.readings[name]);
	const values = readings.map((reading) => reading?.value);
	const text = formatValue(kind, values, project, texts);
	return {
		text,
		asOf: text === undefined ? undefined : readings[0]?.as_of,
		tooOld: text !== undefined && readings.some((reading) => reading?.counts === false),
		rank: part,
		...(typeof part === 'number'
			? { points: `${((part * Number(points)) / 100).toFixed(1)} / ${points}` }
			: {}),
	};
}
