import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bookExitCode } from '../../../../src/import/markdown/report/book-report.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { importBook, readBook } from './book-fixture.ts';

test('a text nested thousands deep is named, and the other chapters go on', async () => {
	const source = tempFolder();
	writeFileSync(path.join(source, '1-a.md'), `# Deep\n\n${'> '.repeat(9000)}x\n`);
	writeFileSync(path.join(source, '2-b.md'), '# Well\n\nSteam, [deep](1-a.md#deep).\n');
	const { report, text } = await importBook(source);
	expect(report.texts.map(({ title, draft }) => [title, draft])).toEqual([
		['Deep', true],
		['Well', false],
	]);
	expect(text).toContain('book/1-a.md error Unexpected text that is nested too deeply, expected');
	expect(text).toContain('1-a.md:1: text of a chapter: it could not be read');
	expect(bookExitCode(report)).toBe(1);
});

test('so are contents of a thousand levels', async () => {
	const source = tempFolder();
	const lines = Array.from({ length: 1500 }, (_, level) => `${'  '.repeat(level)}- [a](a.md)`);
	writeFileSync(path.join(source, 'SUMMARY.md'), lines.join('\n'));
	const { text } = await importBook(source);
	expect(text).toContain('book error Unexpected contents that are nested too deeply, expected');
});

test('an address from the top and a text of the other language are found in folders of languages', async () => {
	const source = tempFolder();
	const write = (file: string, text: string): void => {
		mkdirSync(path.join(source, path.dirname(file)), { recursive: true });
		writeFileSync(path.join(source, file), text);
	};
	write('content/en/book/_index.md', '---\ntitle: Ship\n---\n');
	write('content/zh/book/_index.md', '---\ntitle: Zh\n---\n');
	write('content/en/book/a/index.md', '---\ntitle: A\n---\n\n[b](../b/) [top](/book/b/)\n');
	write('content/zh/book/b.md', '---\ntitle: B\n---\n\nb\n');
	const { bookDir } = await importBook(source);
	expect(readBook(bookDir, 'a/en.md')).toContain('[b](../b/zh.md) [top](../b/zh.md)');
});
