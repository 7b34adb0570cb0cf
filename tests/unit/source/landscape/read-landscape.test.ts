import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatIssue } from '../../../../src/domain/issue.ts';
import { readLandscape } from '../../../../src/source/landscape/read-landscape.ts';
import { writeLandscape } from '../../../support/landscape-corpus.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const now = Date.parse('2026-11-21T12:00:00Z');

function read(files: Record<string, string>) {
	const contentDir = tempFolder(
		Object.fromEntries(Object.entries(files).map(([name, text]) => [`landscape/${name}`, text])),
	);
	const nameOf = (file: string): string => file.slice(contentDir.length + '/landscape/'.length);
	const landscape = readLandscape({ contentDir, nameOf, now });
	return { ...landscape, told: landscape.issues.map(formatIssue) };
}

const categories = `categories:
  inference:
    title: { en: Inference, zh: 推理 }
    description: { en: Answers., zh: 作答。 }
    aliases: [serving]
    subcategories:
      engines: { title: { en: Engines, zh: 引擎 }, aliases: [runtimes] }
      gateways: { title: { en: Gateways, zh: 网关 } }
tags:
  gpu: { en: GPU, zh: GPU }
`;

const project = (id: string, more = ''): string =>
	`name: ${id}\ndescription: { en: Fast., zh: 快。 }\nrepo: example/${id}\ncategory: inference/engines\nadded: 2026-11-01\n${more}`;

const shared = 'repo: example/pair\ncategory: inference/engines\nadded: 2026-11-01\n';
const text = (locale: 'en' | 'zh', more = ''): string =>
	`---\nname: ${locale === 'en' ? 'Pair' : '一对'}\ndescription: ${locale === 'en' ? 'Fast.' : '快。'}\n${more}---\n\nText.\n`;

test('content without a landscape has an empty one', () => {
	const contentDir = tempFolder({ 'blog/': '' });
	expect(readLandscape({ contentDir, nameOf: String, now })).toEqual({
		taxonomy: { categories: [], tags: {} },
		...{ projects: [], ids: [], observations: [], issues: [], notes: [] },
	});
});

test('categories stand in the order of the file', () => {
	const { taxonomy, told } = read({ 'categories.yaml': categories });
	expect(told).toEqual([]);
	expect(taxonomy).toEqual({
		categories: [
			{
				id: 'inference',
				title: { en: 'Inference', zh: '推理' },
				description: { en: 'Answers.', zh: '作答。' },
				aliases: ['serving'],
				subcategories: [
					{ id: 'engines', title: { en: 'Engines', zh: '引擎' }, aliases: ['runtimes'] },
					{ id: 'gateways', title: { en: 'Gateways', zh: '网关' }, aliases: [] },
				],
			},
		],
		tags: { gpu: { en: 'GPU', zh: 'GPU' } },
	});
});

test('a file of data is a project in both languages', () => {
	const { projects, told } = read({
		'categories.yaml': categories,
		'projects/vllm.yaml': project('vllm', 'tags: [gpu]\nlicenseStated: Terms of Use\n'),
	});
	expect(told).toEqual([]);
	const file = 'landscape/projects/vllm.yaml';
	expect(projects).toEqual([
		{
			id: 'vllm',
			path: { en: file, zh: file },
			name: { en: 'vllm', zh: 'vllm' },
			description: { en: 'Fast.', zh: '快。' },
			repo: { host: 'github.com', owner: 'example', name: 'vllm' },
			homepage: null,
			license: null,
			licenseStated: 'Terms of Use',
			places: [{ category: 'inference', subcategory: 'engines' }],
			tags: ['gpu'],
			language: null,
			added: '2026-11-01',
			aliases: [],
			backing: null,
			lifecycle: null,
			archived: null,
			logo: null,
			texts: [],
		},
	]);
});

describe('two texts are one project', () => {
	test('whichever of them says what they share', () => {
		const { projects, told } = read({
			'categories.yaml': categories,
			'projects/pair/en.md': text('en', `${shared}tags: [gpu]\n`),
			'projects/pair/zh.mdx': text('zh', 'repo: Example/Pair\nlicense: MIT\n'),
		});
		expect(told).toEqual([]);
		expect(projects).toMatchObject([
			{
				id: 'pair',
				path: { en: 'landscape/projects/pair/en.md', zh: 'landscape/projects/pair/zh.mdx' },
				name: { en: 'Pair', zh: '一对' },
				description: { en: 'Fast.', zh: '快。' },
				license: 'MIT',
				tags: ['gpu'],
				texts: ['en', 'zh'],
			},
		]);
	});

	test('and a slip is reported where it stands', () => {
		const { told } = read({
			'categories.yaml': categories,
			'projects/pair/en.md': text('en', shared),
			'projects/pair/zh.md': text('zh', 'tags: [gpus]\nlicense: MTI\n').replace('快。', '快。小。'),
		});
		expect(told.map((each) => each.split(' ')[0])).toEqual([
			'projects/pair/zh.md:4:8',
			'projects/pair/zh.md:5:10',
			'projects/pair/zh.md:3:14',
		]);
	});
});

describe('slips that would be told again of everything are told once', () => {
	test.each([
		['absent', undefined, /^categories\.yaml:1:1 error Unexpected landscape without/],
		['wrong', 'categories: 7\n', /^categories\.yaml:1:13 error Unexpected number `7`/],
		['of another shape', categories.replace('tags:', 'tag:'), /unknown|Unexpected key `tag`/],
	])('categories that are %s', (_, yaml, expected) => {
		const { told, projects } = read({
			...(yaml === undefined ? {} : { 'categories.yaml': yaml }),
			'projects/one.yaml': project('one', 'tags: [gpu]\n'),
			'projects/two.yaml': project('two'),
		});
		expect(told).toHaveLength(1);
		expect(told[0]).toMatch(expected);
		expect(projects).toHaveLength(2);
	});

	test('front matter that is wrong makes no second report', () => {
		const { told } = read({
			'categories.yaml': categories,
			'projects/pair/en.md': text('en', `${shared}repos: x\n`),
			'projects/pair/zh.md': text('zh'),
			'observations/2026-11.ndjson':
				'{"id":"pair","as_of":"2026-11-02","source":"github","stars":1}\n',
		});
		expect(told).toHaveLength(1);
		expect(told[0]).toContain('projects/pair/en.md:7:1 error Unexpected key `repos`');
	});
});

test('observations of an old id are those of the project', () => {
	const { observations, told } = read({
		'categories.yaml': categories,
		'projects/young.yaml': project('young', 'aliases: [old]\n'),
		'observations/2026-11.ndjson':
			'{"id":"young","as_of":"2026-11-03","source":"github","stars":2}\n',
		'observations/2026-10.ndjson':
			'{"id":"old","as_of":"2026-10-03","source":"github","stars":1}\n',
	});
	expect(told).toEqual([]);
	expect(observations.map(({ id, as_of }) => `${id} ${as_of}`)).toEqual([
		'young 2026-10-03',
		'young 2026-11-03',
	]);
});

describe('the balance of parts is a note', () => {
	const many = (count: number) =>
		Object.fromEntries(
			Array.from({ length: count }, (_, at) => [`projects/p${at}.yaml`, project(`p${at}`)]),
		);

	test('in a landscape of some size', () => {
		const { notes, told } = read({ 'categories.yaml': categories, ...many(25) });
		expect(told).toEqual([]);
		expect(notes.map(formatIssue).map((each) => each.split('\n')[0])).toEqual([
			'categories.yaml:7:7 note Unexpected 25 of 25 projects (100.0 %) in `inference/engines`, expected at most 12 % [landscape/balance]',
			'categories.yaml:8:7 note Unexpected 0 of 25 projects (0.0 %) in `inference/gateways`, expected at least 3 [landscape/balance]',
		]);
	});

	test('and in a small one not', () => {
		expect(read({ 'categories.yaml': categories, ...many(24) }).notes).toEqual([]);
	});
});

test('a generated landscape has nothing wrong with it', async () => {
	const contentDir = mkdtempSync(path.join(tmpdir(), 'bimo-test-'));
	onTestFinished(() => rmSync(contentDir, { recursive: true, force: true }));
	await writeLandscape(contentDir, { projects: 60, seed: 1 });
	const { projects, observations, issues } = readLandscape({
		...{ contentDir, nameOf: (file: string) => path.relative(contentDir, file), now },
	});
	expect(issues.map(formatIssue)).toEqual([]);
	expect(projects).toHaveLength(60);
	expect(observations.length).toBeGreaterThan(60);
});
