import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Checkout, copyProject } from '../support/checkout.ts';
import { type Edit, replaceIn } from '../support/content-edits.ts';
import { differences, readFiles } from '../support/files.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

let workshop: Workshop;
let project: Checkout;
let first: Map<string, Buffer>;

const fields = (id: string, place: string): string =>
	`repo: example/${id}\ncategory: ${place}\nadded: 2026-10-01\n`;
const data = (id: string, place: string): string =>
	`name: ${id}\ndescription: { en: Works fast., zh: 做得快。 }\n${fields(id, place)}`;
const text = (name: string, more: string): string =>
	`---\nname: ${name}\ndescription: ${name}.\n${more}---\n\nIt heats water.\n`;
const both = (name: string): string => `{ en: ${name}, zh: ${name} }`;

const files: Record<string, string> = {
	'categories.yaml': `categories:
  heat:
    title: ${both('Heat')}
    description: ${both('What is warm.')}
    aliases: [fire]
    subcategories: { stoves: { title: ${both('Stoves')}, aliases: [ovens] } }
  cold:
    title: ${both('Cold')}
    description: ${both('What is not.')}
    subcategories: { boxes: { title: ${both('Boxes')} } }
  empty:
    title: ${both('Empty')}
    description: ${both('Nothing yet.')}
    subcategories: { none: { title: ${both('None')} } }
`,
	'projects/kettle/en.md': text('Kettle', fields('kettle', 'heat/stoves')),
	'projects/kettle/zh.md': text('水壶', ''),
	'projects/pan.yaml': `${data('pan', 'heat/stoves')}aliases: [skillet]\n`,
	'projects/icebox.yaml': data('icebox', 'cold/boxes'),
	'projects/spit.yaml': data('spit', 'heat/stoves'),
	'observations/2026-11.ndjson':
		'{"id":"icebox","as_of":"2026-11-02","source":"github","stars":11}\n',
};

beforeAll(async () => {
	workshop = await openWorkshop();
	for (const [name, content] of Object.entries(files)) {
		await workshop.write(`landscape/${name}`, content);
	}
	await workshop.write(
		'blog/a/en.md',
		'---\ntitle: A\ndescription: A.\ndate: 2026-01-01\naliases: [/old/]\n---\n\n[Kettle](/landscape/kettle/).\n',
	);
	// A copy: both builds of a comparison run the same code while somebody works on this one.
	project = await copyProject(workshop.dir);
	await workshop.build({ cwd: project.dir });
	first = await readFiles(workshop.out);
});
afterAll(() => workshop.remove());

const page = (name: string): string => first.get(name)?.toString() ?? '';

test('every project and category has its page, and what it was called leads there', () => {
	for (const name of ['kettle', 'pan', 'icebox', 'spit', 'heat', 'cold', 'empty']) {
		expect([...first.keys()]).toContain(`landscape/${name}/index.html`);
		expect([...first.keys()]).toContain(`zh/landscape/${name}/index.html`);
		expect(page('sitemap.xml')).toContain(`/zh/landscape/${name}/</loc>`);
	}
	// Those without a slash come after them.
	expect(page('_redirects').split('\n').slice(0, 7)).toEqual([
		'/old/ /blog/a/ 301',
		'/landscape/fire/ /landscape/heat/ 301',
		'/zh/landscape/fire/ /zh/landscape/heat/ 301',
		'/landscape/heat/ovens/ /landscape/heat/#stoves 301',
		'/zh/landscape/heat/ovens/ /zh/landscape/heat/#stoves 301',
		'/landscape/skillet/ /landscape/pan/ 301',
		'/zh/landscape/skillet/ /zh/landscape/pan/ 301',
	]);
	expect(page('landscape/heat/ovens/index.html')).toContain('url=/landscape/heat/#stoves"');
	expect(page('landscape/heat/index.html')).toContain('id="stoves"');
});

const at = (name: string): string => path.join(workshop.content, 'landscape', name);
const edits: Edit[] = [
	{
		name: 'the text of a project',
		edit: () => replaceIn(at('projects/kettle/en.md'), 'heats water', 'boils water'),
		changes: ['landscape/kettle/index.html'],
	},
	{
		name: 'an observation',
		edit: () => replaceIn(at('observations/2026-11.ndjson'), '"stars":11', '"stars":12'),
		changes: [
			'landscape/icebox/index.html',
			'zh/landscape/icebox/index.html',
			'landscape/icebox/project.json',
			'landscape/projects.json',
			'landscape/projects.csv',
		],
	},
	{
		name: 'the title of a category',
		edit: () => replaceIn(at('categories.yaml'), '{ en: Heat,', '{ en: Warmth,'),
		changes: ['landscape/heat/index.html', 'landscape/pan/index.html'],
	},
	{
		name: 'a new project',
		edit: () => workshop.write('landscape/projects/freezer.yaml', data('freezer', 'cold/boxes')),
		changes: [
			'landscape/freezer/index.html',
			'zh/landscape/freezer/index.html',
			'zh/landscape/freezer/badge.svg',
			'landscape/new.xml',
			'zh/landscape/new.json',
			'sitemap.xml',
			'llms.txt',
		],
	},
	{
		name: 'a project that is gone',
		edit: () => rm(at('projects/spit.yaml')),
		changes: ['landscape/spit/index.html', 'zh/landscape/heat/index.html'],
	},
];

test(`after ${edits.map(({ name }) => name).join(', ')}, no page is stale`, async () => {
	for (const { edit } of edits) await edit();
	await workshop.build({ cwd: project.dir });
	await workshop.build({ cwd: project.dir, out: 'clean', cache: 'empty' });
	const warm = await readFiles(workshop.out);
	const clean = await readFiles(path.join(workshop.dir, 'clean'));
	expect(differences(warm, clean)).toEqual([]);
	for (const { name, changes } of edits) {
		for (const file of changes) {
			expect(warm.get(file)?.toString(), `${file} after ${name}`).not.toBe(page(file));
		}
	}
	expect(warm.has('landscape/spit/index.html')).toBe(false);
});
