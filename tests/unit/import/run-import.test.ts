import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exitCode } from '../../../src/import/report.ts';
import { fixture, fixturePath } from './fixture.ts';
import { contentDir, deadNetwork, outcomes, read, run } from './harness.ts';

test('a feed becomes bundles: front matter, mapped links, aliases, captions', async () => {
	const report = await run(fixturePath('rss-en.xml'));
	expect(outcomes(report)).toEqual(['created', 'created']);
	expect(exitCode(report)).toBe(0);
	expect(await read('boiling-water/en.md')).toBe(`---
title: Boiling water – slowly
description: How to boil water.
date: 2019-03-05T08:30:00+08:00
authors:
  - Ada Kettle
tags:
  - water
  - heat
aliases:
  - /2019/boiling-water.html
guid: kettle-1
---

Water boils; see [lids](../lids/en.md#glass).

![A kettle](https://kettle.example/img/kettle.png "A kettle")

Table: Degrees

| Scale | Value |
| --- | --- |
| Celsius | 100 |
`);
	expect(await read('lids/en.md')).toContain('description: A lid keeps heat in. It rattles.');
	expect(report.issues.map(({ code }) => code)).toEqual(['entry/summary-only']);
	expect(await readdir(path.join(contentDir, 'blog'))).toEqual(['boiling-water', 'lids']);
});

test('Chinese: language of the feed, slug in Han, bold before Han', async () => {
	await run(fixturePath('atom-zh.xml'));
	const text = await read('烧水/zh.md');
	expect(text).toContain(
		'\n\n**注意**：水要开。\\\n再等 <一会儿>。\n\n![壶](https://hu.example/posts/%E7%83%A7%E6%B0%B4/hu.png)\n',
	);
	expect(text).toContain('aliases:\n  - /posts/%E7%83%A7%E6%B0%B4/\n');
	expect(text).toContain('updated: 2020-03-01T00:00:00+08:00\n');
});

test('a second run changes nothing; an edited post is left alone unless forced', async () => {
	await run(fixturePath('rss-en.xml'));
	expect(outcomes(await run(fixturePath('rss-en.xml')))).toEqual(['unchanged', 'unchanged']);
	const file = path.join(contentDir, 'blog/lids/en.md');
	await writeFile(file, `${await read('lids/en.md')}\nMine.\n`);
	const again = await run(fixturePath('rss-en.xml'));
	expect(outcomes(again)).toEqual(['unchanged', 'edited']);
	expect(await read('lids/en.md')).toContain('Mine.');
	expect(exitCode(again)).toBe(0);
	expect(outcomes(await run(fixturePath('rss-en.xml'), { force: true }))).toEqual([
		'unchanged',
		'replaced',
	]);
	expect(await read('lids/en.md')).not.toContain('Mine.');
});

test('--dry-run writes nothing and asks nobody', async () => {
	const { asked, fetch } = deadNetwork();
	const report = await run(fixturePath('rss-en.xml'), { dryRun: true, fetch });
	expect(outcomes(report)).toEqual(['created', 'created']);
	expect(asked).toEqual([]);
	expect(await readdir(contentDir)).toEqual([]);
});

test('a folder of another post is never touched; another language joins it', async () => {
	await run(fixturePath('rss-en.xml'));
	const other = path.join(contentDir, 'other.xml');
	const feed = new TextDecoder().decode(fixture('rss-en.xml')).replaceAll('kettle-1', 'stranger');
	await writeFile(other, feed);
	const before = await read('boiling-water/en.md');
	const report = await run(other);
	expect(report.issues[0]).toMatchObject({
		code: 'import/slug-taken',
		message:
			'Unexpected post in the folder of "Boiling water – slowly" (stranger), imported from kettle-1; expected a folder of its own',
	});
	expect(exitCode(report)).toBe(1);
	expect(await read('boiling-water/en.md')).toBe(before);
	const zh = await run(other, { lang: 'zh' });
	expect(zh.issues.map(({ code }) => code)).toContain('import/paired');
	expect((await readdir(path.join(contentDir, 'blog/boiling-water'))).toSorted()).toEqual([
		'en.md',
		'zh.md',
	]);
	expect(await read('boiling-water/zh.md')).toContain('表：Degrees');
});

test('two entries that ask for one folder get two', async () => {
	const report = await run(fixturePath('faults.xml'));
	expect((await readdir(path.join(contentDir, 'blog'))).toSorted()).toEqual([
		'a',
		'a-2',
		'no-link',
	]);
	expect(report.issues.map(({ code }) => code)).toContain('import/slug-renamed');
	expect(exitCode(report)).toBe(1);
});

test('hostile HTML: nothing runs, everything is named', async () => {
	const report = await run(fixturePath('hostile.xml'));
	const text = await read('passwd/en.md');
	expect(text).toContain('Hello click data [fine](https://ok.example/)');
	expect(text).toContain('[A film](https://film.example/1)');
	expect(text).toContain('Typed: \\<script>alert(3)\\</script> and <kbd>Ctrl</kbd>');
	expect(text).toContain('```html\n<svg><text>Drawn</text></svg>\n```');
	expect(text).not.toMatch(/onclick|onerror|onload|javascript:|alert\([12"]/);
	const constructs = report.posts[0]?.ledger.findings.map(
		({ level, construct }) => `${level} ${construct}`,
	);
	expect(constructs).toEqual(
		expect.arrayContaining([
			'cleaned event handler',
			'cleaned unsafe link',
			'cleaned <script>',
			'cleaned <style>',
			'lost image',
			'unsure <iframe>',
			'unsure <svg>',
			'unsure <object>',
		]),
	);
	expect(exitCode(report)).toBe(1);
});

test.each([
	[
		'nowhere.xml',
		'feed/unreadable',
		'Unexpected name of a file that does not exist, expected a feed',
	],
	[
		'https://dead.example/feed',
		'feed/unreachable',
		'Unexpected answer: cannot be reached (fetch failed), expected a feed',
	],
	[
		'ftp://x.example/feed',
		'feed/unreachable',
		'Unexpected answer: it is no http or https address, expected a feed',
	],
])('%s cannot be read: %s', async (source, code, message) => {
	const report = await run(source);
	expect(report.issues).toEqual([expect.objectContaining({ code, message, file: source })]);
	expect(exitCode(report)).toBe(1);
});

test('a text nested without end is left out, the others come through', async () => {
	const file = path.join(contentDir, 'deep.json');
	const item = (id: string, html: string) => ({
		id,
		title: id,
		date_published: '2024-01-01',
		content_html: html,
	});
	const items = [item('deep', `${'<div>'.repeat(30_000)}x`), item('fine', '<p>Fine.</p>')];
	await writeFile(
		file,
		JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'F', items }),
	);
	const report = await run(file);
	expect(report.issues.map(({ message }) => message)).toContain(
		'Unexpected entry "deep", expected one that can be a post: it is nested too deeply',
	);
	expect(await readdir(path.join(contentDir, 'blog'))).toEqual(['fine']);
});
