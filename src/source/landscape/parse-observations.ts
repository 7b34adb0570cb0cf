import type { Issue } from '../../domain/issue.ts';
import type { Observation } from '../../domain/landscape/observation.ts';
import { type LineSlip, readObservation } from './read-observation.ts';

/** The observations of a file. */
export interface ParsedObservations {
	observations: Observation[];
	/** The line of each, from 1. */
	lines: number[];
	issues: Issue[];
}

/**
 * Reads `observations/<yyyy-mm>.ndjson`; `file` is the name the author knows, and says the month. Of
 * several lines with one id, day and source, the last counts.
 */
export function parseObservations(text: string, file: string): ParsedObservations {
	const month = /(\d{4}-\d{2})\.ndjson$/.exec(file)?.[1];
	const found = new Map<string, { observation: Observation; line: number }>();
	const issues: Issue[] = [];
	for (const [index, raw] of text
		.replace(/^\uFEFF/, '')
		.split('\n')
		.entries()) {
		if (!raw.trim()) continue;
		const line = index + 1;
		const read = readObservation(raw);
		if ('slips' in read) {
			issues.push(...read.slips.map((slip) => issueOf(slip, { file, line, raw })));
			continue;
		}
		const { id, as_of, source } = read.observation;
		if (month && !as_of.startsWith(month)) {
			issues.push(issueOf(otherMonth(as_of), { file, line, raw }));
		}
		const key = `${id}\n${as_of}\n${source}`;
		found.delete(key);
		found.set(key, { observation: read.observation, line });
	}
	return {
		observations: [...found.values()].map(({ observation }) => observation),
		lines: [...found.values()].map(({ line }) => line),
		issues,
	};
}

interface Line {
	file: string;
	line: number;
	raw: string;
}

function issueOf({ code, message, hint, key }: LineSlip, { file, line, raw }: Line): Issue {
	const column = key === undefined ? 1 : raw.indexOf(JSON.stringify(key)) + 1;
	return {
		code: `observation/${code}`,
		severity: 'error',
		...{ message, hint, file, line, column: Math.max(1, column) },
	};
}

function otherMonth(day: string): LineSlip {
	const month = day.slice(0, 7);
	return {
		code: 'value',
		message: `Unexpected day \`${day}\`, expected one of the month that the file is named by`,
		hint: `Move the line to \`${month}.ndjson\`.`,
		key: 'as_of',
	};
}
