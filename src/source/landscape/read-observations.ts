import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../../domain/issue.ts';
import type { Observation } from '../../domain/landscape/observation.ts';
import { readText } from '../read-text.ts';
import { parseObservations } from './parse-observations.ts';
import type { At } from './placed-project.ts';

/** An observation and its line. */
export interface PlacedObservation {
	observation: Observation;
	at: At;
}

/** Reads `content/landscape/observations/<yyyy-mm>.ndjson`, the oldest month first. */
export function readObservations(
	contentDir: string,
	nameOf: (file: string) => string,
): { observations: PlacedObservation[]; issues: Issue[] } {
	const folder = path.join(contentDir, 'landscape', 'observations');
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
		return { observations: [], issues: [] };
	}
	const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
	const found = names.sort().map((name) => {
		const file = nameOf(path.join(folder, name));
		if (!/^\d{4}-(?:0[1-9]|1[0-2])\.ndjson$/.test(name)) {
			return { observations: [], issues: [notAMonth(file, name)] };
		}
		const read = readText(path.join(folder, name), file);
		if ('issue' in read) return { observations: [], issues: [read.issue] };
		const { observations, lines, issues } = parseObservations(read.text, file);
		const placed = observations.map((observation, index) => ({
			observation,
			at: { file, line: lines[index] ?? 1, column: 1 },
		}));
		return { observations: placed, issues };
	});
	return {
		observations: found.flatMap(({ observations }) => observations),
		issues: found.flatMap(({ issues }) => issues),
	};
}

function notAMonth(file: string, name: string): Issue {
	return {
		code: 'observation/file',
		severity: 'error',
		message: `Unexpected \`${name}\`, expected files named \`<yyyy-mm>.ndjson\``,
		hint: 'Each month has a file, such as `2026-11.ndjson`.',
		...{ file, line: 1, column: 1 },
	};
}
