import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shortNames, shrinkProperties } from '../../../src/site/small-properties.ts';

const tokens =
	':root {\n\t--paper: light-dark(\n\t\t#fff,\n\t\t#000\n\t);\n\t--s-1: calc(1rem + 2vw);\n}';

test('names are given in the order of the sheet, each once', () => {
	expect([...shortNames(`${tokens}:lang(zh) { --paper: 0; }`)]).toEqual([
		['--paper', '--a'],
		['--s-1', '--b'],
	]);
});

test('definitions and uses are renamed, and values lose the spaces they do not need', () => {
	const css = shrinkProperties(
		`${tokens} p { color: var(--paper); font: var(--s-1)/1.5 x }`,
		shortNames(tokens),
	);
	expect(css.replace(/\s*\n\s*/g, '')).toBe(
		':root {--a:light-dark(#fff,#000);--b:calc(1rem + 2vw);} p { color: var(--a); font: var(--b)/1.5 x }',
	);
});

test('text in quotes keeps its spaces, and foreign names stay', () => {
	const css = 'p { --own: \'a,  b\', "( c )" ; color: var(--own); --s-10: 0; }';
	expect(shrinkProperties(css, shortNames(tokens))).toBe(
		'p { --own:\'a,  b\',"( c )"; color: var(--own); --s-10:0; }',
	);
});

test('a letter that a sheet uses itself, and a name within a class, are not confused with ours', () => {
	const css = '.card--paper { --a: 1px; margin: var(--a); color: var(--paper) }';
	expect(shrinkProperties(css, shortNames(tokens))).toBe(
		'.card--paper { --own-a:1px; margin: var(--own-a); color: var(--a) }',
	);
});

test('the tokens of the site have a letter each', () => {
	const url = new URL('../../../src/styles/tokens.css', import.meta.url);
	const names = shortNames(readFileSync(url, 'utf8'));
	const sheet = shrinkProperties(readFileSync(url, 'utf8'), names);
	expect(new Set(names.values()).size).toBe(names.size);
	expect(sheet.match(/--\w[\w-]+/g)).toBeNull();
});
