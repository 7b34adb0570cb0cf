import { expect, test } from 'vitest';
import { parseEvalArguments } from '../../search-eval/options.ts';

test('without arguments the own site is asked the own set', () => {
	expect(parseEvalArguments([])).toMatchObject({
		site: undefined,
		queries: undefined,
		engine: 'site',
		json: false,
	});
});

test.each([
	[
		['--engine', 'lunr'],
		'Unexpected `lunr` for --engine, expected one of site, direct, pagefind, pagefind-characters',
	],
	[['--each', '0'], 'Unexpected `0` for --each, expected a whole number from 1 on'],
	[['--site', ''], 'Unexpected empty --site, expected a value'],
	[['--write-floor', '--site', 'dist'], 'Unexpected --write-floor, expected it without --site'],
	[['--sit', 'dist'], "Unknown option '--sit'"],
	[['dist'], "Unexpected argument 'dist'"],
])('%j is refused', (args, message) => {
	expect(() => parseEvalArguments(args)).toThrow(message);
});
