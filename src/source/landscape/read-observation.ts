import { daysBetween } from '../../domain/landscape/days-between.ts';
import type { Metric, MetricValue } from '../../domain/landscape/metric.ts';
import { metrics } from '../../domain/landscape/metric.ts';
import {
	faults,
	type Observation,
	type ObservationFault,
} from '../../domain/landscape/observation.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { idField, isRealDay } from '../../schema/fields.ts';
import { keysTwice } from './keys-twice.ts';
import { expectedOf, isMetric, isWord } from './observation-values.ts';

/** What is wrong in a line of observations; `key`: where. */
export interface LineSlip {
	code: 'syntax' | 'key' | 'value' | 'empty';
	message: string;
	hint?: string | undefined;
	key?: string;
}

const isName = (value: unknown): boolean => typeof value === 'string' && isWord(value);
const isFault = (value: unknown): value is ObservationFault =>
	faults.some((fault) => fault === value);

/** The keys beside metrics. */
const fields = {
	id: {
		expected: 'the id of a project',
		fits: (value: unknown) => idField.safeParse(value).success,
	},
	as_of: {
		expected: 'a day as `2026-11-21`',
		fits: (value: unknown) => typeof value === 'string' && isRealDay(value),
	},
	source: { expected: 'who said it, as a line of text', fits: isName },
	moved_to: { expected: 'a repository as `owner/name`', fits: isName },
	fault: { expected: `one of ${faults.join(', ')}`, fits: isFault },
};
const known = [...Object.keys(fields), ...Object.keys(metrics)];

/** Reads a line of `observations/<yyyy-mm>.ndjson`, or says all that is wrong with it. */
export function readObservation(
	line: string,
): { observation: Observation } | { slips: LineSlip[] } {
	const read = toRecord(line);
	if ('slip' in read) return { slips: [read.slip] };
	const { record } = read;
	const twice = keysTwice(line, Object.keys(record).length);
	const slips = [...keySlips(record), ...twice.map(twiceSlip), ...fieldSlips(record)];
	const values: Observation['values'] = {};
	for (const [key, value] of Object.entries(record)) {
		if (!isMetric(key)) continue;
		const expected = expectedOf(key, value) ?? notLater(key, value, record['as_of']);
		if (expected) slips.push(wrongValue(key, value, expected));
		// `expectedOf` has let it through.
		else values[key] = value as MetricValue;
	}
	const hasValues = Object.keys(record).some(isMetric);
	if (hasValues === 'fault' in record) slips.push(notOne(hasValues));
	if (slips.length > 0) return { slips };
	const { id, as_of, source, moved_to, fault } = record;
	const named = { id: String(id), as_of: String(as_of), source: String(source) };
	return {
		observation: {
			...named,
			...(typeof moved_to === 'string' ? { moved_to } : {}),
			...(isFault(fault) ? { fault } : {}),
			values,
		},
	};
}

/** What was seen on a day had happened by then; zones may be off by a day. */
function notLater(metric: Metric, value: unknown, asOf: unknown): string | undefined {
	if (metrics[metric] !== 'day' || typeof value !== 'string' || typeof asOf !== 'string') return;
	return daysBetween(asOf, value) > 1 ? 'a day not later than `as_of`' : undefined;
}

type Line = Readonly<Record<string, unknown>>;

function toRecord(line: string): { record: Line } | { slip: LineSlip } {
	try {
		const value: unknown = JSON.parse(line);
		const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
		// An object of JSON has text for keys.
		if (isRecord) return { record: value as Line };
		return { slip: { code: 'syntax', message: `Unexpected ${shown(value)}, ${anObject}` } };
	} catch (error) {
		const hint = error instanceof Error ? error.message : undefined;
		return { slip: { code: 'syntax', message: `Unexpected line, ${anObject}`, hint } };
	}
}

const anObject = 'expected an object of JSON such as `{"id":"vllm","as_of":"2026-11-21",…}`';

function keySlips(record: Line): LineSlip[] {
	const unknown = Object.keys(record).filter((key) => !known.includes(key));
	return unknown.map((key) => {
		const meant = nearest(key, known);
		return {
			code: 'key',
			message: `Unexpected key \`${key}\`, expected a metric`,
			hint: meant
				? `Did you mean \`${meant}\`?`
				: `Metrics are ${Object.keys(metrics).join(', ')}.`,
			key,
		};
	});
}

/** The first of its values would be lost without a word. */
function twiceSlip(key: string): LineSlip {
	return { code: 'key', message: `Unexpected second \`${key}\`, expected each key once`, key };
}

function fieldSlips(record: Line): LineSlip[] {
	return Object.entries(fields).flatMap(([key, { expected, fits }]): LineSlip[] => {
		const isOptional = key === 'moved_to' || key === 'fault';
		if (!Object.hasOwn(record, key)) {
			if (isOptional) return [];
			return [{ code: 'key', message: `Unexpected end of the line, expected \`${key}\`` }];
		}
		return fits(record[key]) ? [] : [wrongValue(key, record[key], expected)];
	});
}

function wrongValue(key: string, value: unknown, expected: string): LineSlip {
	return {
		code: 'value',
		message: `Unexpected ${shown(value)} for \`${key}\`, expected ${expected}`,
		key,
	};
}

function notOne(hasValues: boolean): LineSlip {
	const message = hasValues
		? 'Unexpected metrics beside `fault`, expected one or the other'
		: 'Unexpected observation of nothing, expected a metric or a `fault`';
	return { code: 'empty', message, ...(hasValues ? { key: 'fault' } : {}) };
}

function shown(value: unknown): string {
	// JSON has no number that is too large for one, as `1e999` is.
	const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
	return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
