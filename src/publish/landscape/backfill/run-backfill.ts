import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../../../domain/error-code.ts';
import type { Issue } from '../../../domain/issue.ts';
import { formatObservation } from '../../../domain/landscape/format-observation.ts';
import { utcDay } from '../../../domain/landscape/measure/days.ts';
import type { Observation } from '../../../domain/landscape/observation.ts';
import { readLandscape } from '../../../source/landscape/read-landscape.ts';
import { appendObservations } from '../append-observations.ts';
import { lockLandscape } from '../lock-landscape.ts';
import { type Column, columnOf } from './columns.ts';
import { readRows, rowIssue } from './read-rows.ts';
import { projectNames, type RowContext, toObservation } from './to-observation.ts';

export interface BackfillOptions {
	/** Absolute. */
	contentDir: string;
	nameOf: (file: string) => string;
	/** Milliseconds since 1970. */
	now: number;
	files: readonly string[];
	/** Who is quoted, `backfill:<name>`; undefined: the name of each file. */
	name: string | undefined;
	/** The day of rows without one; undefined: one in the file’s name, `2025-10-30_projects.csv`. */
	date: string | undefined;
	columns: ReadonlyMap<string, Column | ''>;
	dryRun: boolean;
}

/** The account of a backfill. */
export interface BackfillReport {
	dryRun: boolean;
	/** Lines added, by month; of a dry run, to be added. */
	added: Record<string, number>;
	/** Rows that say what is there already. */
	already: number;
	/** Rows of a day of which there is a reading at first hand: that one stays. */
	live: number;
	/** Rows without a figure. */
	empty: number;
	/** Names that are no project here, and how many rows speak of them. */
	unknown: Record<string, number>;
	/** Columns that nothing was done with. */
	ignored: string[];
	issues: Issue[];
}

/** Adds the figures of dated files; with anything wrong in any of them, nothing is written. */
export async function runBackfill(options: BackfillOptions): Promise<BackfillReport> {
	const { contentDir } = options;
	if (options.dryRun || !existsSync(path.join(contentDir, 'landscape'))) return backfill(options);
	return lockLandscape(
		contentDir,
		() => undefined,
		() => backfill(options),
	);
}

async function backfill(options: BackfillOptions): Promise<BackfillReport> {
	const { projects, observations, issues: all } = readLandscape(options);
	const report: BackfillReport = {
		...{ dryRun: options.dryRun, added: {}, already: 0, live: 0, empty: 0 },
		...{ unknown: {}, ignored: [] },
		issues: all.filter(
			({ code, severity }) => severity === 'error' && code.startsWith('observation/'),
		),
	};
	const there = new Map(observations.map((each) => [keyOf(each), each]));
	const isLive = ({ source, fault }: Observation): boolean =>
		!source.startsWith('backfill:') && !fault;
	const liveDays = new Set(observations.filter(isLive).map(({ id, as_of }) => `${id}\n${as_of}`));
	const added: Observation[] = [];
	const idOf = projectNames(projects);
	for (const file of options.files) {
		for (const { observation, line } of await readFigures(file, { options, idOf, report })) {
			const before = there.get(keyOf(observation));
			if (before) {
				if (formatObservation(before) === formatObservation(observation)) report.already++;
				else report.issues.push(differs(file, line, before));
			} else if (liveDays.has(`${observation.id}\n${observation.as_of}`)) report.live++;
			else {
				there.set(keyOf(observation), observation);
				added.push(observation);
			}
		}
	}
	if (report.issues.length > 0) return report;
	for (const { as_of } of added) {
		const month = as_of.slice(0, 7);
		report.added[month] = (report.added[month] ?? 0) + 1;
	}
	const folder = path.join(options.contentDir, 'landscape', 'observations');
	if (!options.dryRun && added.length > 0) await appendObservations(folder, added);
	return report;
}

function keyOf({ id, as_of, source }: Observation): string {
	return `${id}\n${as_of}\n${source}`;
}

interface Reading {
	options: BackfillOptions;
	idOf: RowContext['idOf'];
	report: BackfillReport;
}

/** The observations of a file; what is not one goes into the report. */
async function readFigures(
	file: string,
	{ options, idOf, report }: Reading,
): Promise<{ observation: Observation; line: number }[]> {
	const text = await readFile(file, 'utf8').catch((error: unknown) => {
		const message = `Unexpected error ${errorCode(error) ?? ''}, expected a file that can be read`;
		report.issues.push(rowIssue(file, 1, message));
		return undefined;
	});
	if (text === undefined) return [];
	const { rows, issues } = readRows(text, file);
	report.issues.push(...issues);
	const stem = path.basename(file).replace(/\.[a-z]+$/i, '');
	const context: RowContext = {
		source: `backfill:${options.name ?? stem}`,
		date: options.date ?? /\d{4}-\d{2}-\d{2}/.exec(stem)?.[0],
		today: utcDay(options.now),
		...{ columns: options.columns, idOf },
	};
	const names = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
	report.ignored.push(...[...names].filter((each) => !columnOf(each, options.columns)));
	return rows.flatMap((row) => {
		const result = toObservation(row, context);
		if ('observation' in result) return { ...result, line: row.line };
		if ('problems' in result) {
			report.issues.push(...result.problems.map((each) => rowIssue(file, row.line, each)));
		} else if ('empty' in result) report.empty++;
		else report.unknown[result.unknown] = (report.unknown[result.unknown] ?? 0) + 1;
		return [];
	});
}

function differs(file: string, line: number, before: Observation): Issue {
	return rowIssue(
		file,
		line,
		`Unexpected other figures of \`${before.id}\` on ${before.as_of} from \`${before.source}\`, expected those that are there`,
		'Give this file another --name, or take the row out: what was written stays.',
	);
}
