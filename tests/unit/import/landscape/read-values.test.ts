import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	isOnForge,
	isRepoAddress,
	readHomepage,
} from '../../../../src/import/landscape/fields/read-homepage.ts';
import { readDay } from '../../../../src/import/landscape/fields/read-day.ts';
import { readLicense } from '../../../../src/import/landscape/fields/read-license.ts';
import { targetOf } from '../../../../src/import/landscape/fields/targets.ts';
import { parseCsv } from '../../../../src/import/landscape/read/parse-csv.ts';

test.each([
	['2025-03-01', '2025-03-01'],
	['2025/3/1', '2025-03-01'],
	['2025.03.01', '2025-03-01'],
	['20250301', '2025-03-01'],
	['2025-02-27T13:36:53.000Z', '2025-02-27'],
	['2025-12-31T23:59:00-08:00', '2025-12-31'],
	['2025年3月1日', '2025-03-01'],
	['1 March 2025', '2025-03-01'],
	['1st Mar, 2025', '2025-03-01'],
	['Mar 1, 2025', '2025-03-01'],
	['31/12/2025', '2025-12-31'],
	['12/31/2025', '2025-12-31'],
	['5/5/2025', '2025-05-05'],
	['1.2.2025', '2025-02-01'],
	['03/04/2025', undefined],
	['2025-02-30', undefined],
	['2025-13-01', undefined],
	['someday', undefined],
	['1 Foo 2025', undefined],
	['', undefined],
])('the day %s is %s', (text, day) => {
	expect(readDay(text)).toBe(day);
});

test.each([
	['MIT License', { spdx: 'MIT' }],
	['mit', { spdx: 'MIT' }],
	['Apache License 2.0', { spdx: 'Apache-2.0' }],
	['Apache License, Version 2.0', { spdx: 'Apache-2.0' }],
	['apache-2.0', { spdx: 'Apache-2.0' }],
	['AGPLv3', { spdx: 'AGPL-3.0-only' }],
	['BUSL-1.1', { spdx: 'BUSL-1.1' }],
	['(MIT OR Apache-2.0)', { spdx: '(MIT OR Apache-2.0)' }],
	['GNU', { stated: 'GNU' }],
	['Other', { stated: 'Other' }],
	['NOASSERTION', { stated: 'NOASSERTION' }],
	['BSD', { stated: 'BSD' }],
	['Apache', { stated: 'Apache' }],
	['MIT or so', { stated: 'MIT or so' }],
	['Unknown', 'nothing'],
])('the licence %s is read as %o', (text, read) => {
	expect(readLicense(text)).toEqual(read);
});

describe('homepages', () => {
	test.each([
		['https://kettle.example/', 'https://kettle.example/'],
		['http://kettle.example', 'http://kettle.example'],
		['kettle.example', 'https://kettle.example'],
		['javascript:alert(1)', undefined],
		['JaVaScRiPt:alert(1)', undefined],
		['data:text/html,x', undefined],
		['https://user:pass@kettle.example', undefined],
		['https://kettle.example/"onload="x', undefined],
		['https://kettle.example/ x', undefined],
		['//kettle.example', undefined],
		['ftp://kettle.example', undefined],
	])('%s is %s', (text, url) => {
		expect(readHomepage(text)).toBe(url);
	});

	test('are none where they are the repository, and are one below it', () => {
		expect(isRepoAddress('https://www.GitHub.com/A/b.git', 'a/B')).toBe(true);
		expect(isRepoAddress('https://gitlab.com/a/b/c/', 'https://gitlab.com/A/b/c')).toBe(true);
		expect(isRepoAddress('https://github.com/a/b/wiki', 'a/b')).toBe(false);
		expect(isRepoAddress('https://a.example', 'a/b')).toBe(false);
	});

	test('are told from repositories by their host', () => {
		expect(isOnForge('https://github.com/a/b')).toBe(true);
		expect(isOnForge('https://a.example/b/c')).toBe(false);
	});
});

test.each([
	['Repo URL', 'repo', undefined],
	['repoUrl', 'repo', undefined],
	['GitHub_Link', 'repo', undefined],
	['description_zh', 'description', 'zh'],
	['zh-CN description', 'description', 'zh'],
	['简介', 'description', undefined],
	['中文名称', undefined, undefined],
	['名称（中文）', 'name', 'zh'],
	['subCategory', 'subcategory', undefined],
	['extra.accepted', 'accepted', undefined],
	['constructor', undefined, undefined],
	['__proto__', undefined, undefined],
])('the field %s is about %s', (name, target, lang) => {
	const found = targetOf(name, 'csv');
	expect(found?.target).toBe(target);
	expect(found?.lang).toBe(lang);
});

describe('tables', () => {
	test('have quoted lines, doubled marks, bare marks and any line ends', () => {
		const { rows } = parseCsv('a,b\r\n"x\n""y""",p"q\r"z",\n\n');
		expect(rows).toEqual([
			{ line: 1, cells: ['a', 'b'] },
			{ line: 2, cells: ['x\n"y"', 'p"q'] },
			{ line: 4, cells: ['z', ''] },
		]);
	});

	test('say their delimiter, or show it', () => {
		expect(parseCsv('sep=;\na,b;c\n').rows).toEqual([{ line: 2, cells: ['a,b', 'c'] }]);
		expect(parseCsv('a\tb\n').rows[0]?.cells).toEqual(['a', 'b']);
		expect(parseCsv('"a,b,c";d\n').rows[0]?.cells).toEqual(['a,b,c', 'd']);
	});

	test('say where a quotation begins that never ends', () => {
		expect(parseCsv('a,b\n1,"x\ny').openQuote).toBe(2);
	});

	test('are read as they were written, whatever the cells hold', () => {
		const cell = fc
			.string({ unit: fc.constantFrom('a', '"', ',', '\n', '字', ';') })
			.map((text) => `x${text}x`);
		const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
		fc.assert(
			fc.property(table, (cells) => {
				const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
				const text = cells.map((row) => row.map(quoted).join(',')).join('\r\n');
				expect(
					parseCsv(`x,y\n${text}`)
						.rows.slice(1)
						.map((row) => row.cells),
				).toEqual(cells);
			}),
		);
	});
});
