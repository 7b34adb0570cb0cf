import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bookExitCode } from '../../../../src/import/markdown/report/book-report.ts';
import { site } from '../../../../src/site.ts';
import { buildLibrary } from '../../../../src/store/library.ts';
import { Store } from '../../../../src/store/store.ts';
import { renderHtml } from '../../../../src/targets/web/render-html.ts';
import { expectGolden } from '../../../support/golden.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { fencesOf, filesBelow, fixtures, importBook, readBook } from './book-fixture.ts';

describe.each(readdirSync(fixtures).sort())('%s', (name) => {
	const source = path.join(fixtures, name, 'source');
	const expected = path.join(fixtures, name, 'expected');

	test('becomes the book that is written out, and its account', async () => {
		const { bookDir, text } = await importBook(source);
		const files = filesBelow(bookDir);
		const golden = (file: string) => pathToFileURL(path.join(expected, file));
		for (const file of files.filter((each) => /\.(?:md|yaml|svg)$/.test(each)))
			expectGolden(readBook(bookDir, file), golden(file));
		expectGolden(`${files.join('\n')}\n`, golden('files.txt'));
		expectGolden(text, golden('report.txt'));
		const written = filesBelow(expected).filter((file) => /\.(?:md|yaml|svg)$/.test(file));
		expect(written).toEqual(files.filter((file) => /\.(?:md|yaml|svg)$/.test(file)));
	});

	test('has the same bytes in every fence as before', async () => {
		const { bookDir } = await importBook(source);
		const after = filesBelow(bookDir)
			.filter((file) => file.endsWith('.md'))
			.flatMap((file) => fencesOf(readBook(bookDir, file)));
		const before = filesBelow(source)
			.filter((file) => file.endsWith('.md') && !file.endsWith('forgotten.md'))
			.flatMap((file) => fencesOf(readFileSync(path.join(source, file), 'utf8')))
			.filter((fence) => !fence.includes('{{#include'));
		expect(after).toEqual(expect.arrayContaining(before));
		expect(before.length).toBeGreaterThan(0);
	});

	test('changes nothing the second time', async () => {
		const first = await importBook(source);
		const { contentDir, bookDir } = first;
		const before = filesBelow(bookDir).map((file) => readBook(bookDir, file));
		const { report } = await importBook(source, { contentDir });
		expect(report.texts.map(({ outcome }) => outcome)).toEqual(report.texts.map(() => 'unchanged'));
		expect(report.bookFile?.outcome).toBe('unchanged');
		expect(report.pictures.copied).toBe(0);
		expect(filesBelow(bookDir).map((file) => readBook(bookDir, file))).toEqual(before);
		expect(bookExitCode(report)).toBe(bookExitCode(first.report));
	});

	test('is a book without problems', async () => {
		const { contentDir } = await importBook(source);
		const store = new Store(tempFolder());
		const library = await buildLibrary({
			root: process.cwd(),
			contentDir,
			site,
			store,
			renderHtml,
		});
		store.close();
		expect(library.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(library.texts).toBeGreaterThan(5);
	});
});
