import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRecordSchema, projectsSchema } from '../../../../src/schema/landscape-export.ts';
import { toCsv } from '../../../../src/targets/landscape/csv.ts';
import { projectRecord } from '../../../../src/targets/landscape/project-record.ts';
import { projectsCsv } from '../../../../src/targets/landscape/projects-csv.ts';
import {
	projectsFile,
	projectsJsonSchema,
	toJson,
} from '../../../../src/targets/landscape/projects-json.ts';
import { expectGolden } from '../../../support/golden.ts';
import { links, named, projects, taxonomy } from './made-up-landscape.ts';

const fixture = (name: string): URL =>
	new URL(`../../../fixtures/landscape-exports/${name}`, import.meta.url);
const readable = (data: object): string => `${JSON.stringify(data, null, '\t')}\n`;
const all = projectsFile({ taxonomy, projects }, links);

describe('projects.json', () => {
	test('is what it was', () => {
		expectGolden(readable(all), fixture('projects.json'));
	});

	test('is by id, whatever the order of the projects', () => {
		const turned = projectsFile({ taxonomy, projects: projects.toReversed() }, links);
		expect(toJson(turned)).toBe(toJson(all));
	});

	test('has nothing beside what its schema says', () => {
		expect(() => z.strictObject(projectsSchema.shape).parse(all)).not.toThrow();
	});
});

describe('project.json', () => {
	test.each(['scored', 'stars'])('of %s is what it was', (id) => {
		expectGolden(readable(projectRecord(named(id), links)), fixture(`${id}.json`));
	});

	test.each(projects.map(({ id }) => id))('of %s has nothing beside its schema', (id) => {
		const record = projectRecord(named(id), links);
		expect(() => z.strictObject(projectRecordSchema.shape).parse(record)).not.toThrow();
	});

	test('tells nought from unknown and from what nobody asked', () => {
		const { readings } = projectRecord(named('scored'), links);
		expect(readings.forks).toMatchObject({ value: 0, counts: true });
		expect(readings.merge_ratio).toMatchObject({ value: null, counts: false });
		expect(readings).not.toHaveProperty('scorecard');
	});
});

describe('projects.schema.json', () => {
	const schema = projectsJsonSchema(links);
	// Read back from the file, so that this tests what others read.
	const read = JSON.parse(toJson(schema)) as {
		$schema: string;
		$id: string;
		$defs: { project: Parameters<typeof z.fromJSONSchema>[0] };
	};

	test('says what it is', () => {
		expect(read.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(read.$id).toBe(all.$schema);
		const [file, pointer] = projectRecord(named('odd'), links).$schema.split('#');
		expect([file, pointer]).toEqual([read.$id, '/$defs/project']);
	});

	test('lets the real files through', () => {
		const list = z.fromJSONSchema(read as Parameters<typeof z.fromJSONSchema>[0]);
		expect(list.safeParse(all).error).toBeUndefined();
		const one = z.fromJSONSchema(read.$defs.project);
		for (const project of projects) {
			expect(one.safeParse(projectRecord(project, links)).error).toBeUndefined();
		}
	});

	test.each([
		['a score as text', { health: '76' }],
		['a score above 100', { health: 101 }],
		['a reason of its own', { reason: 'bad mood' }],
	])('stops %s', (_, wrong) => {
		const [first, ...others] = all.projects;
		const score = { ...first?.score, ...wrong };
		const broken = { ...all, projects: [{ ...first, score }, ...others] };
		const list = z.fromJSONSchema(read as Parameters<typeof z.fromJSONSchema>[0]);
		expect(list.safeParse(broken).success).toBe(false);
	});
});

describe('projects.csv', () => {
	test('is what it was', () => {
		expectGolden(projectsCsv(all), fixture('projects.csv'));
	});

	test.each([
		['=1+1', "'=1+1"],
		['+1', "'+1"],
		['-1', "'-1"],
		['@sum', "'@sum"],
		['\tx', "'\tx"],
		['\rx', `"'\rx"`],
		['＝1', "'＝1"],
		['=a,"b"', `"'=a,""b"""`],
		['a=1', 'a=1'],
		['a,b', '"a,b"'],
		['two\nlines', '"two\nlines"'],
		['池', '池'],
		['', ''],
		[0, '0'],
		[-1, '-1'],
		[false, 'false'],
		[null, ''],
		[undefined, ''],
	])('%j is written %j', (cell, text) => {
		expect(toCsv([[cell, 'end']])).toBe(`\uFEFF${text},end\r\n`);
	});
});
