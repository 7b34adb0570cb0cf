import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../../support/temp-folder.ts';
import { filesBelow } from '../markdown/book-fixture.ts';
import { importList, importText, landscapeContent } from './landscape-fixture.ts';

const head = 'name,repo,category,subcategory,description_en,description_zh,added\n';
const pot = 'Pot,acme/pot,inference,engines,Holds.,盛着。,2025-01-01\n';
const projectsOf = (contentDir: string) => filesBelow(path.join(contentDir, 'landscape/projects'));

describe('files that are there', () => {
	test('are the author’s once they differ, unless --force', async () => {
		const { contentDir } = await importText('a.csv', head + pot);
		const file = path.join(contentDir, 'landscape/projects/pot.yaml');
		const own = readFileSync(file, 'utf8').replace('Holds.', 'Holds more.');
		writeFileSync(file, own);
		const again = await importText('a.csv', head + pot, { contentDir });
		expect(again.text).toContain('left alone   pot');
		expect(again.text).toContain('`--force` takes the list’s.');
		expect(readFileSync(file, 'utf8')).toBe(own);
		const forced = await importText('a.csv', head + pot, { contentDir, force: true });
		expect(forced.text).toContain('replaced     pot');
		expect(readFileSync(file, 'utf8')).toContain('Holds.');
	});

	test('are found again by their repository, whatever their id is', async () => {
		const contentDir = landscapeContent();
		const { text } = await importText(
			'a.csv',
			head + pot.replace('acme/pot', 'Kettle-Works/Steam-Kernel'),
			{
				contentDir,
				force: true,
			},
		);
		expect(text).toContain('replaced     steam-kernel');
		expect(projectsOf(contentDir)).toEqual(['steam-kernel.yaml']);
	});

	test('stay a file of data or texts, even with --force', async () => {
		const source = tempFolder({
			'steam-kernel.en.md': `---\nname: S\nrepo: kettle-works/steam-kernel\ncategory: inference/engines\ndescription: A.\nadded: 2025-01-01\n---\n\nText.\n`,
			'steam-kernel.zh.md': `---\nname: S\ndescription: 甲。\n---\n\n正文。\n`,
		});
		const { text, contentDir } = await importList(source, { force: true });
		expect(text).toContain('left alone   steam-kernel');
		expect(projectsOf(contentDir)).toEqual(['steam-kernel.yaml']);
	});
});

test('a dry run writes nothing and says so', async () => {
	const { text, contentDir, code } = await importText('a.csv', head + pot, { dryRun: true });
	expect(text).toContain('(dry run: nothing is written)');
	expect(text).toContain('created      pot');
	expect(code).toBe(0);
	expect(projectsOf(contentDir)).toEqual(['steam-kernel.yaml']);
});

test('ids never meet those of others, of categories or of pages', async () => {
	const names = ['agents', 'compare', 'Pot', 'pot', '壶', '🫖'];
	const rows = names.map((name, index) => pot.replace('Pot,acme/pot', `${name},acme${index}/pot`));
	const { contentDir, text } = await importText('a.csv', head + rows.join(''));
	expect(text).toContain('6 projects + 0 merged + 0 left out');
	expect(projectsOf(contentDir)).toEqual(
		[
			'acme2-pot.yaml',
			'acme3-pot.yaml',
			'acme4-pot.yaml',
			'acme5-pot.yaml',
			'acme1-pot.yaml',
			'pot.yaml',
			'steam-kernel.yaml',
		].sort(),
	);
});

describe('lists that nobody should trust', () => {
	test('cannot name a file outside of the folder', async () => {
		const rows = ['../../evil', '/etc/passwd', '..', 'a/../../b', '.hidden', 'con\\..\\x'];
		const text = rows
			.map((id, index) =>
				JSON.stringify({
					id,
					name: id,
					repo: `a${index}/b`,
					category: 'inference/engines',
					description_en: 'A.',
					description_zh: '甲。',
					added: '2025-01-01',
				}),
			)
			.join(',');
		const { contentDir } = await importText('a.json', `[${text}]`);
		expect(projectsOf(contentDir).every((file) => /^[a-z0-9-]+\.yaml$/.test(file))).toBe(true);
		expect(projectsOf(contentDir)).toHaveLength(6);
		expect(existsSync(path.join(contentDir, '..', 'evil.yaml'))).toBe(false);
	});

	test('cannot unfold a small file into a large one', async () => {
		const levels = Array.from(
			{ length: 12 },
			(_, n) => `  - &l${n + 1} [${Array(10).fill(`*l${n}`).join(', ')}]`,
		);
		const bomb = `x:\n  - &l0 [a]\n${levels.join('\n')}\ncategories:\n  - name: C\n    subcategories:\n      - name: S\n        items:\n          - name: Bomb\n            tags: *l12\n`;
		const { text, code } = await importText('a.yml', bomb);
		expect(code).toBe(1);
		expect(text).toContain('without endless aliases');
	});

	test('are refused when they are nested without end, no text, or too large', async () => {
		const deep = await importText('a.json', '['.repeat(200_000));
		expect(deep.code).toBe(1);
		expect(deep.text).toMatch(/import\/(?:shape|unreadable)/);
		const yaml = await importText('a.yml', '['.repeat(20_000));
		expect(yaml.text).toMatch(/import\/(?:shape|unreadable)/);
		const bytes = await importText('a.csv', new Uint8Array([0x6e, 0xff, 0xfe]));
		expect(bytes.text).toContain('Unexpected bytes, expected text in UTF-8 [import/encoding]');
		const large = await importText('a.csv', new Uint8Array(21 * 1024 * 1024));
		expect(large.text).toContain('Unexpected size, expected at most 20 MiB [import/too-large]');
	});

	test('cannot reach the prototype of anything', async () => {
		const text = `{"projects":[{"__proto__":{"name":"P"},"constructor":{"name":"C"},"tags":["__proto__","constructor","toString"],"category":"__proto__","subcategory":"constructor"}]}`;
		const { code, text: said } = await importText('a.json', text);
		expect(code).toBe(1);
		expect(said).toContain('category: its place is no place');
		expect(({} as { name?: string }).name).toBeUndefined();
	});

	test('cannot lead out of their folder by a link', async () => {
		const outside = tempFolder({ 'secret.md': '---\nname: Secret\n---\n' });
		const source = tempFolder({ 'a.en.md': '---\nname: A\n---\n' });
		symlinkSync(path.join(outside, 'secret.md'), path.join(source, 'b.en.md'));
		const { text } = await importList(source);
		expect(text).toContain('import/outside');
		expect(text).not.toContain('Secret');
	});

	test('say their colours aloud', async () => {
		const { text } = await importText('a.json', '[{"name":"\\u001b[31mRed","repo":"a/b"}]');
		expect(text).not.toContain('\u001b');
	});
});

test('a map fills gaps, and what it says of nothing is reported', async () => {
	const folder = tempFolder({
		'map.yaml':
			'projects:\n  pot: { description: { zh: 盛着。, en: … } }\n  nobody: { added: 2025-01-01 }\n',
	});
	const rows = pot.replace('盛着。', '').replace('Holds.', '');
	const first = await importText('a.csv', head + rows, { map: path.join(folder, 'map.yaml') });
	// The dots of the report are no description.
	expect(first.text).toContain('description.en: there is no description in English');
	expect(first.text).not.toContain('description.zh: there');
	expect(first.text).toContain('Unexpected project `nobody`');
});

test('a map that is wrong stops everything', async () => {
	const folder = tempFolder({ 'map.yaml': 'categoris: {}\n' });
	const { text, code, contentDir } = await importText('a.csv', head + pot, {
		map: path.join(folder, 'map.yaml'),
	});
	expect(code).toBe(1);
	expect(text).toContain('categoris');
	expect(projectsOf(contentDir)).toEqual(['steam-kernel.yaml']);
});

test('a map says what is not wanted, and nothing is lost with it', async () => {
	const folder = tempFolder({
		'map.yaml': 'projects: { pan: null }\ncategories: { Vendors: null }\n',
	});
	const map = path.join(folder, 'map.yaml');
	const pan = 'Pan,,inference,engines,,,\n';
	const vendor = 'Pots Inc.,,Vendors,Gold,,,\n';
	const { text, code } = await importText('a.csv', head + pot + pan + vendor, { map });
	expect(text).toContain('3 items of list (csv) = 1 projects + 0 merged + 0 left out + 2 not');
	expect(text).toContain('total: 13 fields');
	expect(code).toBe(0);
});

test('a map names what is there, and a day is a day', async () => {
	const folder = tempFolder({
		'map.yaml': 'categories: { A: inference/enginess }\ntags: { b: nope, c: null }\n',
	});
	const map = path.join(folder, 'map.yaml');
	const { text, code } = await importText('a.csv', head + pot, { map, added: '2026-02-30' });
	expect(code).toBe(1);
	expect(text).toContain(
		'Unexpected place `inference/enginess`, expected one of `categories.yaml`',
	);
	expect(text).toContain('Unexpected tag `nope`');
	expect(text).toContain('Unexpected `2026-02-30`, expected a day');
});

test('a sentence in the other language is no translation', async () => {
	const { text } = await importText('a.csv', head + pot.replace('盛着。', 'Holds.'));
	expect(text).toContain('description.zh: there is no description in Chinese');
	const other = await importText('a.csv', head + pot.replace('Holds.', '盛着。'));
	expect(other.text).toContain('description.en: there is no description in English');
});

test('a project whose file is wrong is not written once more', async () => {
	const contentDir = landscapeContent();
	const file = path.join(contentDir, 'landscape/projects/own-name.yaml');
	writeFileSync(file, 'repo: ACME/Pot\nnonsense: 1\n');
	const { text } = await importText('a.csv', head + pot, { contentDir });
	expect(text).toContain('left alone   own-name');
	expect(projectsOf(contentDir)).toEqual(['own-name.yaml', 'steam-kernel.yaml']);
});

test('a landscape may begin with an import', async () => {
	const map = tempFolder({
		'map.yaml':
			'titles:\n  inference: { en: Inference, zh: 推理 }\n  engines: { en: Engines, zh: 引擎 }\n',
	});
	const { contentDir, code } = await importText('a.csv', head + pot, {
		contentDir: tempFolder(),
		categories: true,
		map: path.join(map, 'map.yaml'),
	});
	expect(code).toBe(0);
	expect(filesBelow(contentDir)).toEqual([
		'landscape/categories.yaml',
		'landscape/projects/pot.yaml',
	]);
});

test('what is no list says what would be one', async () => {
	const { text, code } = await importList('/nowhere/list.xls');
	expect(code).toBe(1);
	expect(text).toContain(
		'Give a .csv or .json file, a landscape.yml or a folder of Markdown files',
	);
	const absent = await importList('/nowhere/list.csv');
	expect(absent.text).toContain('expected to read it: ENOENT');
});
