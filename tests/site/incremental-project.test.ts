import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, copyProject } from '../support/checkout.ts';
import { differences, readFiles } from '../support/files.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let project: Checkout;
let last: Map<string, Buffer>;

beforeAll(async () => {
	workshop = await openWorkshop('mini');
	project = await copyProject(workshop.dir);
	await workshop.build({ cwd: project.dir });
	last = await readFiles(workshop.out);
});
afterAll(() => workshop.remove());

interface Edit {
	name: string;
	file: string;
	from: string | RegExp;
	to: string;
	/** Files that this edit must change, or else the test would prove nothing. */
	changes: RegExp;
}

// Texts among them, though an edit beside may make those anew: the home page has none.
const everyPage = /^(?:zh\/)?(?:index|blog\/ink\/index|404)\.html$/;
const everyText = /^(?:zh\/)?blog\/ink\/index\.html$/;

/**
 * Groups that are looked at in one pair of builds. The edits of one go different ways: at most one
 * of them makes texts or pictures anew, at most one is in what all pages share, and what is copied
 * or written by itself is neither. So what one of them left stale is not made by another one.
 */
const groups: Edit[][] = [
	[
		{
			name: 'the layout',
			file: 'src/layouts/Base.astro',
			from: '<body>',
			to: '<body data-edited>',
			changes: everyPage,
		},
		{
			name: 'a plugin of the pipeline',
			file: 'src/markdown/annotate/tables.ts',
			from: "className: ['scroll']",
			to: "className: ['scroll', 'edited']",
			changes: everyText,
		},
	],
	[
		{
			name: 'a component of every page',
			file: 'src/components/Footer.astro',
			from: 'class="foot ui"',
			to: 'class="foot ui edited"',
			changes: everyPage,
		},
		{
			name: 'how a text becomes HTML',
			file: 'src/targets/web/pictures.ts',
			from: "const sizes = '",
			to: "const sizes = '(min-width: 90rem) 40rem, ",
			changes: everyText,
		},
	],
	[
		{
			name: 'a style sheet',
			file: 'src/styles/base.css',
			from: /$/,
			to: 'body{--edited:1}',
			changes: everyPage,
		},
		{
			name: 'how code is highlighted',
			file: 'src/store/highlight.ts',
			from: '<span class="${ink}">',
			to: '<span class="${ink} edited">',
			changes: everyText,
		},
	],
	[
		{
			name: 'a script of the pages',
			file: 'src/components/client/theme.ts',
			from: 'const { dataset } = document.documentElement;',
			to: "const { dataset } = document.documentElement;\n\tdataset['edited'] = 'yes';",
			changes: everyPage,
		},
		{
			name: 'how pictures that are drawn are cleaned',
			file: 'src/store/svg.ts',
			from: "svg.properties['xmlns'] =",
			to: "svg.properties['id'] = 'edited';\n\tsvg.properties['xmlns'] =",
			changes: /^_img\/flow-.*\.svg$/,
		},
	],
	[
		{
			name: 'how pictures are encoded',
			file: 'src/store/images.ts',
			from: 'quality: 78',
			to: 'quality: 20',
			changes: /^_img\/grid-.*\.webp$/,
		},
		{
			name: 'how a feed is written',
			file: 'src/targets/feed/to-rss.ts',
			from: '<channel>',
			to: '<channel><ttl>60</ttl>',
			changes: /^(?:zh\/)?rss\.xml$/,
		},
		{
			name: 'a file that is copied as it is',
			file: 'public/favicon.svg',
			from: '</svg>',
			to: '<!-- edited --></svg>',
			changes: /^favicon\.svg$/,
		},
	],
	[
		{
			name: 'a text of the interface',
			file: 'src/domain/i18n/messages/zh.ts',
			from: /writing: '[^']*'/,
			to: "writing: '改过'",
			changes: /^zh\/(?:index|blog\/ink\/index|404)\.html$/,
		},
	],
	[
		{
			name: 'a setting: the name of the site',
			file: 'src/site.ts',
			from: "en: 'Bimo', zh: '笔墨'",
			to: "en: 'Brush', zh: '毛笔'",
			changes: everyPage,
		},
	],
	[
		{
			name: 'a setting: how many posts a list holds',
			file: 'src/site.ts',
			from: /pageSize: \d+/,
			to: 'pageSize: 2',
			changes: /^(?:zh\/)?blog\/(?:page\/2\/)?index\.html$/,
		},
	],
	[
		{
			name: 'a setting: the language at /',
			file: 'src/site.ts',
			from: "defaultLocale: 'en'",
			to: "defaultLocale: 'zh'",
			changes: /^(?:(?:en|zh)\/)?(?:index|blog\/ink\/index)\.html$/,
		},
	],
];

const cases = groups.map((edits) => ({ edits, names: edits.map(({ name }) => name).join('; ') }));

test.each(cases)('after an edit of $names', async ({ edits }) => {
	for (const { file, from, to } of edits) await project.edit(file, from, to);
	await workshop.build({ cwd: project.dir });
	await workshop.build({ cwd: project.dir, out: 'clean', cache: 'empty' });
	await rm(path.join(workshop.dir, 'empty'), { recursive: true });
	const files = await readFiles(workshop.out);
	expect(differences(files, await readFiles(path.join(workshop.dir, 'clean')))).toEqual([]);
	for (const { name: edit, changes } of edits) {
		const names = [...new Set([...files.keys(), ...last.keys()])].filter((name) =>
			changes.test(name),
		);
		const unchanged = names.filter((name) => {
			const [before, after] = [last.get(name), files.get(name)];
			return before && after?.equals(before);
		});
		expect(names, edit).not.toEqual([]);
		expect(unchanged, `files that an edit of ${edit} changes`).toEqual([]);
	}
	last = files;
});
