import { type Metric, metrics } from '../../../domain/landscape/metric.ts';
import type { Observation } from '../../../domain/landscape/observation.ts';
import type { Project } from '../../../domain/landscape/project.ts';
import { parseRepo, repoKey } from '../../../domain/landscape/repo.ts';
import { readObservation } from '../../../source/landscape/read-observation.ts';
import { type Column, columnOf } from './columns.ts';
import type { Row } from './read-rows.ts';

/** What holds for all rows of a file. */
export interface RowContext {
	/** `backfill:<name>`. */
	source: string;
	/** The day of rows that say none; undefined: each has to. */
	date: string | undefined;
	/** No day may be later. */
	today: string;
	/** What columns are for, where their names do not say so; `''`: left out. */
	columns: ReadonlyMap<string, Column | ''>;
	/** The id of a project by its ids and by the key of its repository. */
	idOf: ReadonlyMap<string, string>;
}

/** Names under which a file may speak of each project. */
export function projectNames(projects: readonly Project[]): Map<string, string> {
	return new Map(
		projects.flatMap(({ id, aliases, repo }) => [
			...[id, ...aliases].map((name) => [name, id] as const),
			[repoKey(repo), id] as const,
		]),
	);
}

/** What a row comes to: an observation, a project that is not in the landscape, or what is wrong. */
export type RowResult =
	{ observation: Observation } | { unknown: string } | { empty: true } | { problems: string[] };

const dayOfTime = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/;

/** Reads a row. An empty cell, or `null`, says nothing: nobody knows whether it was asked for. */
export function toObservation({ cells, isText }: Row, context: RowContext): RowResult {
	const found = new Map<Column, unknown>();
	for (const [name, value] of Object.entries(cells)) {
		const column = columnOf(name, context.columns);
		if (!column || isEmpty(value) || found.has(column)) continue;
		found.set(column, value);
	}
	const name = textOf(found.get('id')) || textOf(found.get('repo'));
	if (!name) return { problems: ['Unexpected row without `id` and `repo`, expected one of them'] };
	const as_of = dayOf(found.get('as_of')) ?? context.date;
	if (as_of === undefined) return { problems: ['Unexpected row without a day, expected `as_of`'] };
	const id = idOf(found, context.idOf);
	if (id === undefined) return { unknown: name };
	const values = [...found].flatMap(([column, value]) =>
		isMetric(column) ? [[column, isText ? fromText(column, value) : fromJson(column, value)]] : [],
	);
	if (values.length === 0) return { empty: true };
	const head = { id, as_of, source: context.source };
	const read = readObservation(JSON.stringify({ ...head, ...Object.fromEntries(values) }));
	if ('slips' in read) return { problems: read.slips.map(({ message }) => message) };
	if (as_of > context.today) {
		return {
			problems: [`Unexpected day \`${as_of}\` to come, expected one until ${context.today}`],
		};
	}
	return read;
}

function isEmpty(value: unknown): boolean {
	return value === null || value === undefined || (typeof value === 'string' && !value.trim());
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

function isMetric(column: Column): column is Metric {
	return Object.hasOwn(metrics, column);
}

function idOf(
	found: ReadonlyMap<Column, unknown>,
	ids: ReadonlyMap<string, string>,
): string | undefined {
	const byId = ids.get(textOf(found.get('id')));
	const repo = parseRepo(textOf(found.get('repo')));
	return byId ?? (repo && ids.get(repoKey(repo)));
}

/** The day of a time, `2025-10-30 09:00:00`; other text stays, to be named as wrong. */
function dayOf(value: unknown): string | undefined {
	if (isEmpty(value)) return undefined;
	const text = String(value).trim();
	return dayOfTime.exec(text)?.[1] ?? text;
}

function fromJson(metric: Metric, value: unknown): unknown {
	return metrics[metric] === 'day' ? dayOf(value) : value;
}

/** CSV has text only: `95.0` is how some programs write the number 95. */
function fromText(metric: Metric, value: unknown): unknown {
	const kind = metrics[metric];
	const text = String(value).trim();
	if (kind === 'day') return dayOf(text);
	if (kind === 'word') return text;
	if (kind === 'flag') return /^(?:true|false)$/i.test(text) ? /^true$/i.test(text) : text;
	return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
