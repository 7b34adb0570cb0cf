import { isData, textOf } from '../../folder/read-data.ts';
import type { Report } from '../report.ts';
import { readAliases } from './read-aliases.ts';
import { readDate } from './read-date.ts';
import type { Split } from './split.ts';

/** What a chapter's front matter says that Bimo knows. */
export interface Fields {
	/** Empty: it has none. */
	title: string;
	description: string;
	updated?: string;
	draft: boolean;
	aliases: string[];
	/** Bimo's own switches, for a chapter that comes from Bimo. */
	switches: Record<string, boolean>;
}

type Data = Record<string, unknown>;

// Written only where they differ from what a page has anyway.
const switches = { toc: false, math: false, glossary: true } as const;

/** Reads what Bimo knows of a front matter; what it has no place for goes to the ledger. */
export function readFields(split: Split, path: string, report: Report): Fields {
	const { data, problem } = split;
	if (problem !== undefined) {
		report.warn(1, {
			code: 'import/front-matter',
			message: `Unexpected front matter, expected YAML, TOML or JSON: ${problem}`,
			hint: 'Simple lines, such as `title: …`, were read all the same. Compare the rest by hand.',
		});
	}
	const used = new Set<string>();
	const dates = readDates(data, used);
	const fields: Fields = {
		title: first(data, ['title', 'linkTitle', 'linktitle'], used),
		description: first(data, ['description', 'summary'], used),
		...(dates ? { updated: dates } : {}),
		draft: isDraft(data, used),
		aliases: readAliases(data, { path, used, report, lineOf: split.lineOf }),
		switches: readSwitches(data, used),
	};
	reportFields(split, used, report);
	return fields;
}

function first(data: Data, names: readonly string[], used: Set<string>): string {
	for (const name of names) {
		const value = data[name];
		const text = typeof value === 'number' ? String(value) : textOf(data, name);
		if (text === '') continue;
		used.add(name);
		return text;
	}
	return '';
}

function readDates(data: Data, used: Set<string>): string | undefined {
	for (const name of ['updated', 'lastmod', 'modified', 'date', 'publishDate']) {
		const date = data[name] === undefined ? undefined : readDate(data[name]);
		if (date === undefined) continue;
		used.add(name);
		return date;
	}
	return undefined;
}

function isDraft(data: Data, used: Set<string>): boolean {
	used.add('draft');
	if (typeof data['published'] === 'boolean') used.add('published');
	return [true, 'true'].includes(data['draft'] as boolean) || data['published'] === false;
}

function readSwitches(data: Data, used: Set<string>): Record<string, boolean> {
	return Object.fromEntries(
		Object.entries(switches).flatMap(([name, usual]) => {
			const value = data[name];
			if (typeof value !== 'boolean') return [];
			used.add(name);
			return value === usual ? [] : [[name, value]];
		}),
	);
}

// The order of the chapters says it.
const order = new Set(['weight', 'order', 'nav_order', 'sidebar_position']);

function reportFields({ data, lineOf }: Split, used: ReadonlySet<string>, report: Report): void {
	for (const [name, value] of Object.entries(data)) {
		const line = lineOf(name);
		const what = `front matter ${name}`;
		if (order.has(name)) {
			report.add('kept', what, { line, note: 'it is the order of the chapters now' });
		} else if (used.has(name)) report.add('kept', what, { line });
		else report.add('dropped', what, { line, note: `it was ${shown(value)}` });
	}
}

const mostShown = 80;

function shown(value: unknown): string {
	const text = value instanceof Date ? value.toISOString() : said(value);
	return text.length <= mostShown ? text : `${text.slice(0, mostShown - 1)}…`;
}

function said(value: unknown): string {
	if (typeof value === 'string') return value.replace(/\s+/g, ' ');
	if (isData(value) || Array.isArray(value)) return written(value);
	return String(value);
}

/** TOML has whole numbers that JSON cannot write. */
function written(value: unknown): string {
	return JSON.stringify(value, (_, each: unknown) =>
		typeof each === 'bigint' ? String(each) : each,
	);
}
