import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
	type BookReport,
	bookExitCode,
	bookReportData,
} from '../../../../src/import/markdown/report/book-report.ts';
import { tempFolder, writeFiles } from '../../../support/temp-folder.ts';
import { copyOf, filesBelow, importBook, readBook } from './book-fixture.ts';

const outcomes = ({ texts }: BookReport): string[] =>
	texts.map(({ slug, lang, outcome }) => `${slug}/${lang} ${outcome}`);
const codes = ({ issues }: BookReport): string[] => issues.map(({ code }) => code);
const messages = ({ issues }: BookReport): string[] => issues.map(({ message }) => message);

const small = { '01-a.md': '# A\n\nOne.\n', '02-b.md': '# B\n\nTwo. See [a](01-a.md).\n' };

test('an edited chapter and an edited book.yaml are left alone unless forced', async () => {
	const source = tempFolder(small);
	const { contentDir, bookDir } = await importBook(source, { title: 'Kettles' });
	appendFileSync(path.join(bookDir, 'a/en.md'), '\nMine.\n');
	writeFileSync(
		path.join(bookDir, 'book.yaml'),
		readBook(bookDir, 'book.yaml').replace('Kettles\n', 'My kettles\n'),
	);
	writeFiles(source, { '03-c.md': '# C\n\nThree.\n' });
	const again = await importBook(source, { contentDir, title: 'Kettles' });
	expect(outcomes(again.report)).toEqual(['a/en edited', 'b/en unchanged', 'c/en created']);
	expect(again.report.bookFile?.outcome).toBe('edited');
	expect(readBook(bookDir, 'a/en.md')).toContain('Mine.');
	expect(messages(again.report)).toContain(
		'Unexpected book.yaml without `c`, expected every chapter in one of its parts',
	);
	expect(again.text).toContain('Left alone: these differ from what the source gives');
	expect(bookExitCode(again.report)).toBe(0);
	const forced = await importBook(source, { contentDir, title: 'Kettles', force: true });
	expect(outcomes(forced.report)).toEqual(['a/en replaced', 'b/en unchanged', 'c/en unchanged']);
	expect(forced.report.bookFile?.outcome).toBe('replaced');
	expect(readBook(bookDir, 'a/en.md')).not.toContain('Mine.');
});

test('a dry run says the same and writes nothing', async () => {
	const source = copyOf('mdbook');
	const { report, contentDir, text } = await importBook(source, { dryRun: true });
	expect(new Set(report.texts.map(({ outcome }) => outcome))).toEqual(new Set(['created']));
	expect(text).toContain('(dry run: nothing is written)');
	expect(report.pictures.copied).toBe(2);
	expect(filesBelow(contentDir)).toEqual([]);
});

test('a chapter that the source has lost is said, and stays', async () => {
	const source = tempFolder(small);
	const { contentDir, bookDir } = await importBook(source, { title: 'K' });
	writeFiles(bookDir, { 'old/en.md': '---\ntitle: Old\n---\n', 'a/deeper/zh.md': 'x' });
	const { report } = await importBook(source, { contentDir, title: 'K' });
	expect(report.issues.filter(({ code }) => code === 'import/leftover')).toHaveLength(2);
	expect(filesBelow(bookDir)).toContain('old/en.md');
});

test('a picture that was deleted comes back; one that was changed stays', async () => {
	const source = copyOf('mdbook');
	const { contentDir, bookDir } = await importBook(source);
	const picture = path.join(bookDir, 'chapter1/old-kettle-1.png');
	writeFileSync(picture, 'mine');
	const kept = await importBook(source, { contentDir });
	expect(kept.report.pictures.edited).toEqual([picture]);
	expect(readBook(bookDir, 'chapter1/old-kettle-1.png')).toBe('mine');
	await importBook(source, { contentDir, force: true });
	expect(readBook(bookDir, 'chapter1/old-kettle-1.png')).not.toBe('mine');
});

test('nothing outside the folder is read: links of the system, and paths that climb', async () => {
	const outside = tempFolder({ 'secret.md': '# Secret\n\nhunter2\n', 'dir/x.md': '# X\n' });
	const source = tempFolder({
		'SUMMARY.md':
			'- [A](a.md)\n- [B](link.md)\n- [C](../secret.md)\n- [D](dir/x.md)\n- [E](inside.md)\n- [F](/etc/passwd)\n',
		'a.md': `# A\n\n{{#include ../secret.md}}\n\n{{#include link.md}}\n\n![x](link.png)\n`,
		'e.md': '# E\n\nInside.\n',
	});
	symlinkSync(path.join(outside, 'secret.md'), path.join(source, 'link.md'));
	symlinkSync(path.join(outside, 'secret.md'), path.join(source, 'link.png'));
	symlinkSync(path.join(outside, 'dir'), path.join(source, 'dir'));
	symlinkSync('e.md', path.join(source, 'inside.md'));
	symlinkSync('.', path.join(source, 'circle'));
	symlinkSync('nowhere', path.join(source, 'broken.md'));
	const { report, bookDir } = await importBook(source);
	const all = filesBelow(bookDir).map((file) => readBook(bookDir, file));
	expect(all.join('\n')).not.toContain('hunter2');
	expect(readBook(bookDir, 'inside/en.md')).toContain('Inside.');
	expect(codes(report).filter((code) => code === 'import/outside')).toHaveLength(6);
	expect(messages(report)).toContain(
		'Unexpected `../secret.md` of “C”, expected a file within the folder',
	);
	expect(bookExitCode(report)).toBe(1);
});

test('bytes: line ends of Windows, a byte order mark, another encoding, too much', async () => {
	const source = tempFolder({
		'01-a.md': '\ufeff# A\r\n\r\n```yaml\r\na: 1\r\n---\r\nb: 2\r\n```\r\n',
		'02-b.md': Uint8Array.from([0x23, 0x20, 0xb9, 0xab, 0x0a]),
		'03-c.md': `# C\n\n${'x'.repeat(5 * 1024 * 1024)}`,
	});
	const { report, bookDir } = await importBook(source, { title: 'K' });
	expect(readBook(bookDir, 'a/en.md')).toContain('\n```yaml\na: 1\n---\nb: 2\n```\n');
	expect(readBook(bookDir, 'a/en.md')).not.toMatch(/\r|\ufeff/);
	expect(messages(report)).toEqual(
		expect.arrayContaining([
			'Unexpected bytes, expected text in UTF-8',
			'Unexpected file of 5.0 MiB, expected at most 5.0 MiB',
		]),
	);
	expect(readBook(bookDir, 'c/en.md')).toContain('draft: true');
	expect(
		(await importBook(source, { title: 'K', contentDir: path.dirname(path.dirname(bookDir)) }))
			.report.bookFile?.outcome,
	).toBe('unchanged');
});

test('both languages by the name of the file, of the folder, and by LANGS.md', async () => {
	const byName = tempFolder({
		'_index.md': '---\ntitle: K\n---\n',
		'a.md': '---\ntitle: A\n---\nOne.\n',
		'a.zh-cn.md': '---\ntitle: 甲\n---\n一。\n',
		'b.ja.md': '---\ntitle: B\n---\nいち。\n',
	});
	const named = await importBook(byName);
	expect(outcomes(named.report)).toEqual(['a/en created', 'a/zh created']);
	expect(named.report.leftOut).toMatchObject([{ path: 'b.ja.md' }]);
	const byLangs = tempFolder({
		'LANGS.md': '* [English](en/)\n* [中文](zh/)\n',
		'en/SUMMARY.md': '# Summary\n\n## Use\n\n* [Start](start.md)\n',
		'zh/SUMMARY.md': '# 目录\n\n## 使用\n\n* [开始](start.md)\n',
		'en/README.md': '# Kettles\n\nHello.\n',
		'zh/README.md': '# 水壶\n\n你好。\n',
		'en/start.md': '# Start\n\nGo.\n',
		'zh/start.md': '# 开始\n\n走。\n',
	});
	const { report, bookDir } = await importBook(byLangs);
	expect(outcomes(report)).toEqual([
		'introduction/en created',
		'introduction/zh created',
		'start/en created',
		'start/zh created',
	]);
	expect(readBook(bookDir, 'book.yaml')).toContain('en: Use\n      zh: 使用\n');
	expect(report.leftOut).toEqual([]);
});

test('one language is guessed by its letters, unless it is said', async () => {
	const source = tempFolder({ '01-a.md': '# 烧水\n\n水要开，用 kettle。\n' });
	expect((await importBook(source)).report.lang).toBe('zh');
	expect((await importBook(source, { lang: 'en' })).report.lang).toBe('en');
	const said = tempFolder({
		'book.toml': '[book]\nlanguage = "zh-CN"\n',
		'src/SUMMARY.md': '- [A](a.md)\n',
		'src/a.md': '# A\n',
	});
	expect((await importBook(said)).report.lang).toBe('zh');
});

test('names that differ in case, and no folder, no chapter', async () => {
	const source = tempFolder({ 'Intro.md': '# A\n\nOne.\n', 'intro.md': '# B\n\nTwo.\n' });
	const { report } = await importBook(source, { title: 'K' });
	expect(outcomes(report)).toEqual(['intro/en created', 'intro-2/en created']);
	expect(codes(report)).toContain('import/two-spellings');
	const none = await importBook(path.join(source, 'nothing'));
	expect(none.text).toContain('Unexpected name, expected a folder of Markdown files');
	const empty = await importBook(tempFolder({ 'a.txt': 'x' }));
	expect(codes(empty.report)).toContain('import/no-chapters');
	expect(empty.report.bookFile).toBeUndefined();
	expect(bookExitCode(empty.report)).toBe(1);
});

test('the content folder within the source is not a part of it', async () => {
	const source = tempFolder(small);
	const contentDir = path.join(source, 'content');
	mkdirSync(contentDir);
	const first = await importBook(source, { contentDir, title: 'K' });
	const second = await importBook(source, { contentDir, title: 'K' });
	expect(outcomes(second.report)).toEqual(
		outcomes(first.report).map((line) => line.replace('created', 'unchanged')),
	);
});

test('the account as data: totals add up', async () => {
	const { report } = await importBook(copyOf('hugo'));
	const data = bookReportData(report);
	const sum = data.totals.rows.reduce((all, row) => all + row.kept + row.converted + row.lost, 0);
	expect(sum).toBe(data.totals.kept + data.totals.converted + data.totals.lost);
	expect(data).toMatchObject({ ok: false, lang: 'en', bookFile: { outcome: 'created' } });
	expect(JSON.parse(JSON.stringify(data))).toMatchObject({ format: 'Hugo, by weights' });
});

test('a chapter that cannot be written is said, and the others are', async () => {
	const source = tempFolder(small);
	const contentDir = tempFolder({ 'handbooks/kettles/a': 'a file in the way' });
	const { report, bookDir } = await importBook(source, { contentDir, title: 'K' });
	expect(codes(report)).toContain('import/write');
	expect(filesBelow(bookDir)).toEqual(['a', 'b/en.md', 'book.yaml']);
	expect(bookExitCode(report)).toBe(1);
});
