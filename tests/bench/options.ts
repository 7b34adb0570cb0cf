import { parseArgs } from 'node:util';
import { smallestPages } from './bench.ts';

/** What the command line asks for. */
export interface BenchArguments {
	pages: number[];
	terms: number[];
	/** Chapters of the generated book; without it none is built. */
	chapters: number | undefined;
	rounds: number;
	seed: number;
	json: boolean;
	keep: boolean;
	help: boolean;
	build: string | undefined;
}

function wholeNumber(option: string, text: string, least: number): number {
	const value = Number(text);
	if (Number.isInteger(value) && value >= least) return value;
	throw new TypeError(
		`Unexpected \`${text}\` for --${option}, expected a whole number from ${least} on`,
	);
}

function sizesOf(option: string, text: string, least: number): number[] {
	const sizes = text.split(',').map((part) => wholeNumber(option, part, least));
	return [...new Set(sizes)].toSorted((a, b) => a - b);
}

function pagesOf(text: string): number[] {
	const sizes = sizesOf('pages', text, smallestPages + 2);
	const odd = sizes.find((size) => size % 2 !== 0);
	if (odd === undefined) return sizes;
	throw new TypeError(
		`Unexpected \`${odd}\` for --pages, expected an even number: each post has two languages`,
	);
}

/** Reads the command line; throws a TypeError that says what is wrong with it. */
export function parseBenchArguments(args: readonly string[]): BenchArguments {
	const { values } = parseArgs({
		args: [...args],
		options: {
			pages: { type: 'string' },
			chapters: { type: 'string' },
			terms: { type: 'string' },
			rounds: { type: 'string', default: '1' },
			seed: { type: 'string', default: '1' },
			build: { type: 'string' },
			json: { type: 'boolean', default: false },
			keep: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	const usual = values.chapters === undefined ? [200, 2000] : [];
	return {
		pages: values.pages === undefined ? usual : pagesOf(values.pages),
		chapters:
			values.chapters === undefined ? undefined : wholeNumber('chapters', values.chapters, 2),
		terms: values.terms === undefined ? [] : sizesOf('terms', values.terms, 2),
		rounds: wholeNumber('rounds', values.rounds, 1),
		seed: wholeNumber('seed', values.seed, 0),
		json: values.json,
		keep: values.keep,
		help: values.help,
		build: values.build,
	};
}
