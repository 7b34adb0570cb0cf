import { isWithin, type Measure, measureIds, type MeasureId, measures } from './limits.ts';
import { broken, type PageResult } from './result.ts';

const columnsAtOnce = 8;

/** Columns of a terminal: a Han character takes two. */
const widthOf = (text: string): number => text.replace(/\p{Script=Han}/gu, '··').length;
const pad = (text: string, width: number): string =>
	' '.repeat(Math.max(0, width - widthOf(text))) + text;

const format = (value: number, { unit }: Measure): string =>
	unit === 'shift' ? value.toFixed(4) : value.toLocaleString('en-US');

/** A value with its verdict: `9,120 ✓`; without a limit only the value. */
function cell(id: MeasureId, { values, page }: PageResult): string {
	const value = values[id];
	if (value === undefined) return '·  ';
	const within = isWithin(id, value, page);
	return `${format(value, measures[id])} ${within === undefined ? ' ' : within ? '✓' : '✗'}`;
}

function limitOf(id: MeasureId): string {
	const measure: Measure = measures[id];
	if (measure.limit === undefined) return '–';
	const sign = measure.unit === 'score' ? '≥' : '≤';
	const others = Object.entries(measure.limitByLocale ?? {}).map(
		([locale, limit]) => `, ${locale} ${format(limit, measure)}`,
	);
	return `${sign} ${format(measure.limit, measure)}${others.join('')}${measure.unit === 'B' ? ' B' : ''}`;
}

function renderBlock(results: readonly PageResult[]): string {
	const ids = measureIds.filter((id) => results.some(({ values }) => values[id] !== undefined));
	const rows = [
		['measure', 'limit', ...results.map(({ page }) => `${page.kind} ${page.locale}`)],
		...ids.map((id) => [
			measures[id].label,
			limitOf(id),
			...results.map((result) => cell(id, result)),
		]),
	];
	const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
	return rows
		.map((row) => row.map((text, at) => pad(text, widths?.[at] ?? 0)).join('  '))
		.join('\n');
}

/** Measures down, pages across, and below it what is wrong where. */
export function renderTable(results: readonly PageResult[]): string {
	const blocks: string[] = [];
	for (let at = 0; at < results.length; at += columnsAtOnce) {
		blocks.push(renderBlock(results.slice(at, at + columnsAtOnce)));
	}
	const wrong = results.filter((result) => result.details.length > 0 || broken(result).length > 0);
	const notes = wrong.map(({ page, details }) =>
		[page.path, ...details.map((line) => `  ${line}`)].join('\n'),
	);
	return [...blocks, ...notes].join('\n\n');
}

/** `84 of 86 limits kept; exceeded: critical (1), HTML (1).`: how often which limit. */
export function renderVerdict(results: readonly PageResult[]): string {
	const exceeded = results.flatMap(broken);
	const limits = results.flatMap(({ page, values }) =>
		measureIds.filter((id) => {
			const value = values[id];
			return value !== undefined && isWithin(id, value, page) !== undefined;
		}),
	).length;
	const kept = `${limits - exceeded.length} of ${limits} limits kept`;
	const counts = measureIds
		.map((id) => ({ label: measures[id].label, n: exceeded.filter((one) => one === id).length }))
		.filter(({ n }) => n > 0)
		.map(({ label, n }) => `${label} (${n})`);
	return counts.length === 0 ? `${kept}.` : `${kept}; exceeded: ${counts.join(', ')}.`;
}
