import { parseArgs } from 'node:util';

/** What can be asked: our own search page, its code without a browser, Pagefind on the same pages. */
export const engines = ['site', 'direct', 'pagefind', 'pagefind-characters'] as const;
export type Engine = (typeof engines)[number];

/** What the command line asks for. */
export interface EvalOptions {
	help: boolean;
	/** A folder that Bimo built; absent: this project's content is built. */
	site: string | undefined;
	/** A file of queries; absent: our own set. */
	queries: string | undefined;
	engine: Engine;
	json: boolean;
	/** Prints what is loaded, by kind, instead of rates. */
	load: boolean;
	/** Prints queries drawn by this seed, instead of asking. */
	draw: string | undefined;
	/** How many are drawn of each category. */
	each: number;
	/** Prints also the queries that found too little: of our own set, the tuned half only. */
	misses: boolean;
	/** Keeps the rates reached as the ones that may not fall. */
	writeFloor: boolean;
}

/** Reads the arguments; throws a TypeError on one that makes no sense. */
export function parseEvalArguments(args: readonly string[]): EvalOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			help: { type: 'boolean', default: false },
			site: { type: 'string' },
			queries: { type: 'string' },
			engine: { type: 'string', default: 'site' },
			json: { type: 'boolean', default: false },
			load: { type: 'boolean', default: false },
			draw: { type: 'string' },
			each: { type: 'string', default: '10' },
			misses: { type: 'boolean', default: false },
			'write-floor': { type: 'boolean', default: false },
		},
	});
	const engine = engines.find((name) => name === values.engine);
	if (!engine)
		throw new TypeError(
			`Unexpected \`${values.engine}\` for --engine, expected one of ${engines.join(', ')}`,
		);
	const each = Number(values.each);
	if (!Number.isInteger(each) || each < 1)
		throw new TypeError(
			`Unexpected \`${values.each}\` for --each, expected a whole number from 1 on`,
		);
	const { site, queries, draw } = values;
	for (const [name, value] of Object.entries({ site, queries, draw }))
		if (value === '') throw new TypeError(`Unexpected empty --${name}, expected a value`);
	const writeFloor = values['write-floor'];
	if (writeFloor && (queries !== undefined || site !== undefined || engine !== 'site'))
		throw new TypeError(
			'Unexpected --write-floor, expected it without --site, --queries and --engine',
		);
	return { ...values, engine, each, site, queries, draw, writeFloor };
}
