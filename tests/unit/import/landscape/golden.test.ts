import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readLandscape } from '../../../../src/source/landscape/read-landscape.ts';
import { site } from '../../../../src/site.ts';
import { buildLibrary } from '../../../../src/store/library.ts';
import { Store } from '../../../../src/store/store.ts';
import { renderHtml } from '../../../../src/targets/web/render-html.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { expectGolden } from '../../../support/golden.ts';
import { filesBelow } from '../markdown/book-fixture.ts';
import { fixtures, importList } from './landscape-fixture.ts';

const lists = [
	{ name: 'csv', source: 'source/list.csv' },
	{ name: 'json', source: 'source/projects.json', added: '2026-11-01' },
	{ name: 'cncf', source: 'source/landscape.yml', map: 'map.yaml' },
	{ name: 'landscape2', source: 'source/data.yml', categories: true, map: 'map.yaml' },
	{ name: 'markdown', source: 'source', map: 'map.yaml' },
];

describe.each(lists)('$name', ({ name, source, map, ...more }) => {
	const folder = path.join(fixtures, name);
	const run = (own: { contentDir?: string; dryRun?: boolean } = {}) =>
		importList(path.join(folder, source), {
			...more,
			...own,
			map: map && path.join(folder, map),
		});

	test('becomes the files that are written out, and its account', async () => {
		const { contentDir, text, code } = await run();
		const golden = (file: string) => pathToFileURL(path.join(folder, 'expected', file));
		const files = filesBelow(contentDir);
		for (const file of files)
			expectGolden(readFileSync(path.join(contentDir, file), 'utf8'), golden(file));
		expectGolden(text.replaceAll(folder, '.'), golden('report.txt'));
		expect(filesBelow(path.join(folder, 'expected'))).toEqual([...files, 'report.txt'].sort());
		expect(code).toBe(name === 'landscape2' ? 0 : 1);
	});

	test('accounts for every field and every item', async () => {
		const { data } = await run();
		// The report says of itself what it counted before it read anything.
		const { items, fields, merged, projects, leftovers, skipped, totals } = data as {
			items: number;
			fields: number;
			merged: number;
			projects: { ledger: { what: string }[] }[];
			leftovers: { ledger: { what: string }[] }[];
			skipped: { ledger: { what: string }[] }[];
			totals: Record<'kept' | 'converted' | 'merged' | 'dropped' | 'lost', number>;
		};
		const lines = [...projects, ...leftovers, ...skipped].flatMap(({ ledger }) => ledger);
		const inTexts = lines.filter(({ what }) => what.startsWith('in a text: ')).length;
		expect(lines.length - inTexts).toBe(fields);
		const { kept, converted, merged: same, dropped, lost } = totals;
		expect(kept + converted + same + dropped + lost).toBe(lines.length);
		expect(projects.length + merged + leftovers.length + skipped.length).toBe(items);
	});

	test('writes nothing the second time, and the project of the author never', async () => {
		const { contentDir, code } = await run();
		const read = () =>
			filesBelow(contentDir).map((file) => [
				file,
				readFileSync(path.join(contentDir, file), 'utf8'),
			]);
		const before = read();
		const again = await run({ contentDir });
		expect(again.text).not.toMatch(/^ {2}(?:created|replaced)/m);
		expect(again.code).toBe(code);
		expect(read()).toEqual(before);
	});

	test('is a landscape without errors', async () => {
		const { contentDir } = await run();
		const { issues, projects } = readLandscape({
			contentDir,
			nameOf: (file) => path.relative(contentDir, file),
			now: Date.parse('2026-11-21'),
		});
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(projects.length).toBeGreaterThan(1);
	});
});

test('texts of projects are texts that can be published', async () => {
	const folder = path.join(fixtures, 'markdown');
	const { contentDir } = await importList(path.join(folder, 'source'), {
		map: path.join(folder, 'map.yaml'),
	});
	const store = new Store(tempFolder());
	const library = await buildLibrary({ root: process.cwd(), contentDir, site, store, renderHtml });
	store.close();
	expect(library.issues).toEqual([]);
	expect(library.texts).toBe(4);
});
