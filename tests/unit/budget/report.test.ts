import { expect, test } from 'vitest';
import { isWithin } from '../../budget/limits.ts';
import { missingWithoutScript } from '../../budget/no-script.ts';
import { parseOptions } from '../../budget/options.ts';
import { broken, merge } from '../../budget/result.ts';
import { renderTable, renderVerdict } from '../../budget/table.ts';

const page = { kind: 'post', locale: 'zh', path: '/zh/blog/a/', file: 'a' } as const;

test('limits are inclusive, scores count upwards, and some kinds are exempt', () => {
	expect(isWithin('critical', 10_240, { kind: 'post', locale: 'en' })).toBe(true);
	expect(isWithin('critical', 10_241, { kind: 'post', locale: 'en' })).toBe(false);
	expect(isWithin('critical', 10_241, { kind: 'post', locale: 'zh' })).toBe(true);
	expect(isWithin('critical', 99_999, { kind: 'home', locale: 'en' })).toBeUndefined();
	expect(isWithin('seo', 99, { kind: 'home', locale: 'en' })).toBe(false);
	expect(isWithin('seo', 60, { kind: '404', locale: 'en' })).toBeUndefined();
	expect(isWithin('performance', 1, { kind: 'post', locale: 'en' })).toBeUndefined();
});

test('later findings overrule earlier values and details are said once', () => {
	const result = merge(page, [
		{ values: { script: 1, axe: 1 }, details: ['axe: a', 'axe: b'] },
		{ values: { script: 5 }, details: ['axe: a'] },
	]);
	expect(result).toEqual({ page, values: { script: 5, axe: 1 }, details: ['axe: a', 'axe: b'] });
	expect(broken(result)).toEqual(['axe']);
});

test('the table shows value, limit and verdict, and below it what is wrong', () => {
	const results = [
		merge(page, [{ values: { critical: 16_001, requests: 2, nodes: 7 }, details: ['x'] }]),
	];
	expect(renderTable(results)).toBe(
		[
			' measure                  limit   post zh',
			'critical  ≤ 10,240, zh 16,000 B  16,001 ✗',
			'requests                    ≤ 3       2 ✓',
			'   nodes                      –       7  ',
			'',
			'/zh/blog/a/',
			'  x',
		].join('\n'),
	);
	expect(renderVerdict(results)).toBe('1 of 2 limits kept; exceeded: critical (1).');
});

test('arguments are read, unknown ones refused', () => {
	expect(parseOptions(['--all', '--pages', 'home, post'])).toEqual({
		all: true,
		json: false,
		keep: false,
		fast: false,
		dir: undefined,
		pages: ['home', 'post'],
	});
	expect(() => parseOptions(['--al'])).toThrow("Unknown option '--al'");
});

const contents = {
	texts: ['One'],
	navigation: ['/a/', '#b'],
	ids: ['b'],
	inlineScript: '',
	inlineStyle: '',
};

test('what only scripts bring is missing without them', () => {
	expect(missingWithoutScript(contents, contents, 'post')).toEqual([]);
	const scripted = { ...contents, texts: ['One', 'Two'], navigation: ['/a/', '#b', '/c/'] };
	expect(missingWithoutScript(scripted, contents, 'post')).toEqual([
		'text "Two"',
		'navigation link /c/',
	]);
});

test('a contents link needs a target, and a post needs contents links', () => {
	const lost = { ...contents, ids: [] };
	expect(missingWithoutScript(lost, lost, 'post')).toEqual(['target of #b']);
	const bare = { ...contents, navigation: ['/a/'] };
	expect(missingWithoutScript(bare, bare, 'post')).toEqual(['all contents links']);
	expect(missingWithoutScript(bare, bare, 'list')).toEqual([]);
	const empty = { ...contents, texts: [], navigation: [] };
	expect(missingWithoutScript(empty, empty, 'list')).toEqual(['all text', 'all navigation']);
});
