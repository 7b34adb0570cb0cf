import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Column, isColumn } from '../../src/publish/landscape/backfill/columns.ts';
import type { BackfillOptions } from '../../src/publish/landscape/backfill/run-backfill.ts';
import type { SyncOptions } from '../../src/publish/landscape/sync/run-sync.ts';
import { isRealDay } from '../../src/schema/fields.ts';
import { listFormats, type ListFormat } from '../../src/import/landscape/raw.ts';
import { UsageError } from './usage.ts';

const options = {
	content: { type: 'string' },
	json: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
	'dry-run': { type: 'boolean' },
	force: { type: 'boolean' },
	only: { type: 'string', multiple: true },
	category: { type: 'string' },
	accept: { type: 'string', multiple: true },
	scorecard: { type: 'boolean' },
	wait: { type: 'string' },
	name: { type: 'string' },
	date: { type: 'string' },
	column: { type: 'string', multiple: true },
	write: { type: 'boolean' },
	cases: { type: 'string' },
	check: { type: 'boolean' },
	from: { type: 'string' },
	map: { type: 'string' },
	categories: { type: 'boolean' },
	added: { type: 'string' },
} as const;

function read(words: readonly string[]) {
	return parseArgs({ args: [...words], allowPositionals: true, options });
}

type Values = ReturnType<typeof read>['values'];

/** What each sub-command takes beside `--content` and `--json`. */
const takes = {
	sync: ['only', 'category', 'force', 'accept', 'scorecard', 'wait', 'dry-run'],
	backfill: ['name', 'date', 'column', 'dry-run'],
	archive: ['write'],
	score: ['cases', 'check'],
	import: ['from', 'map', 'categories', 'added', 'force', 'dry-run'],
} as const satisfies Record<string, readonly (keyof Values)[]>;

type Name = keyof typeof takes;

/** What `npm run landscape` is asked to do. */
export type LandscapeCall =
	| { command: 'sync'; options: SyncOptions }
	| {
			command: 'backfill';
			options: Pick<BackfillOptions, 'files' | 'name' | 'date' | 'columns' | 'dryRun'>;
	  }
	| { command: 'archive'; options: { write: boolean } }
	| {
			command: 'score';
			options: { ids: string[]; casesFile: string | undefined; check: boolean };
	  }
	| { command: 'import'; options: ImportCall };

interface ImportCall {
	source: string;
	from: ListFormat | undefined;
	map: string | undefined;
	categories: boolean;
	added: string | undefined;
	force: boolean;
	dryRun: boolean;
}

export interface LandscapeArguments {
	call: LandscapeCall;
	content: string | undefined;
	json: boolean;
}

/** Reads the words behind `npm run landscape --`; throws a `UsageError` where they make no sense. */
export function readLandscapeArguments(words: readonly string[]): LandscapeArguments | 'help' {
	const { values, positionals } = read(words);
	if (values.help) return 'help';
	const [command, ...rest] = positionals;
	if (!isName(command)) {
		const found = command === undefined ? 'end' : `"${command}"`;
		throw new UsageError(
			`Unexpected ${found}, expected ${listed(Object.keys(takes))} (see --help)`,
		);
	}
	refuseOthers(command, values);
	return { call: calls[command](values, rest), content: values.content, json: values.json };
}

function isName(word: string | undefined): word is Name {
	return word !== undefined && Object.hasOwn(takes, word);
}

const general: readonly string[] = ['content', 'json', 'help'];

function refuseOthers(command: Name, values: Values): void {
	const own: readonly string[] = takes[command];
	const other = Object.keys(values).find((each) => ![...general, ...own].includes(each));
	if (other === undefined) return;
	const where = Object.entries(takes).flatMap(([name, those]) =>
		those.some((each) => each === other) ? name : [],
	);
	throw new UsageError(`Unexpected --${other}, expected it with ${listed(where)}`);
}

const calls: Record<Name, (values: Values, rest: string[]) => LandscapeCall> = {
	sync: (values, rest) => {
		none(rest);
		return { command: 'sync', options: syncOptions(values) };
	},
	backfill: (values, rest) => ({ command: 'backfill', options: backfillOptions(values, rest) }),
	archive: ({ write = false }, rest) => {
		none(rest);
		return { command: 'archive', options: { write } };
	},
	score: ({ cases, check = false }, ids) => {
		if (cases !== undefined && ids.length > 0) {
			throw new UsageError(`Unexpected "${ids.join(' ')}" beside --cases, expected one of them`);
		}
		if (check && cases === undefined) {
			throw new UsageError('Unexpected --check, expected it with --cases');
		}
		const casesFile = cases === undefined ? undefined : path.resolve(cases);
		return { command: 'score', options: { ids, casesFile, check } };
	},
	import: (values, rest) => ({ command: 'import', options: importOptions(values, rest) }),
};

/** Sub-commands without words of their own. */
function none(rest: readonly string[]): void {
	if (rest.length === 0) return;
	throw new UsageError(`Unexpected "${rest.join(' ')}", expected options only`);
}

function syncOptions(values: Values): SyncOptions {
	const { only, category, force = false, accept, scorecard = false, wait = '15' } = values;
	const minutes = /^\d{1,4}$/.test(wait) ? Number(wait) : undefined;
	if (minutes === undefined) throw new UsageError(`Unexpected --wait "${wait}", expected minutes`);
	return {
		...{ only: ids(only), category, force, accept: ids(accept), scorecard },
		...{ dryRun: values['dry-run'] ?? false, waitMinutes: minutes },
	};
}

/** `a,b` and `--only a --only b` are the same. */
function ids(given: readonly string[] = []): string[] {
	return given.flatMap((each) => each.split(',')).flatMap((each) => each.trim() || []);
}

function backfillOptions({ name, date, column = [], ...values }: Values, files: string[]) {
	if (files.length === 0) throw new UsageError('Unexpected end, expected a dated file');
	if (name?.trim() === '') throw new UsageError('Unexpected empty --name, expected a word');
	const columns = new Map(column.map(columnPair));
	return { files, name, date: day('date', date), columns, dryRun: values['dry-run'] ?? false };
}

function columnPair(given: string): [string, Column | ''] {
	const [, from = '', to = ''] = /^([^=]+)=(.*)$/.exec(given) ?? [];
	if (from && to === '') return [from, ''];
	if (from && isColumn(to)) return [from, to];
	throw new UsageError(
		`Unexpected --column "${given}", expected NAME=METRIC, or NAME= to leave it out`,
	);
}

function importOptions({ from, map, categories = false, ...values }: Values, rest: string[]) {
	const [source, ...more] = rest;
	if (source === undefined) throw new UsageError('Unexpected end, expected a list of projects');
	if (more.length > 0) throw new UsageError(`Unexpected "${more.join(' ')}", expected one list`);
	const format = listFormats.find((each) => each === from);
	if (from !== undefined && !format) {
		throw new UsageError(`Unexpected --from "${from}", expected ${listed(listFormats)}`);
	}
	return {
		...{ source, from: format, map, categories, added: day('added', values.added) },
		...{ force: values.force ?? false, dryRun: values['dry-run'] ?? false },
	};
}

function day(flag: string, given: string | undefined): string | undefined {
	if (given === undefined || isRealDay(given)) return given;
	throw new UsageError(`Unexpected --${flag} "${given}", expected a day as 2026-11-21`);
}

function listed(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
