import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { landscapeSchema } from '../../../../src/schema/landscape.ts';
import { issueUrl } from '../../../../src/site/landscape/suggest-change.ts';
import { site } from '../../../../src/site.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const read = (file: string): unknown => parse(readFileSync(path.join(root, file), 'utf8'));

const formSchema = z.object({
	body: z.array(
		z.object({
			type: z.string(),
			id: z.string().optional(),
			attributes: z.object({ options: z.array(z.string()).optional() }),
		}),
	),
});
const fieldsOf = (form: string) =>
	formSchema.parse(read(`.github/ISSUE_TEMPLATE/${form}.yml`)).body;

describe.each(['landscape-project', 'landscape-change'])('the form %s', (form) => {
	test('offers the categories that there are, in their order', () => {
		const { categories } = landscapeSchema.parse(read('content/landscape/categories.yaml'));
		const places = Object.entries(categories).flatMap(([category, { subcategories }]) =>
			Object.keys(subcategories).map((each) => `${category}/${each}`),
		);
		const field = fieldsOf(form).find(({ id }) => id === 'category');
		expect(field?.attributes.options).toEqual(places);
	});

	test('has an id for every field, each once', () => {
		const ids = fieldsOf(form)
			.filter(({ type }) => type !== 'markdown')
			.map(({ id }) => id);
		expect(ids).not.toContain(undefined);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

test('links fill in fields that the forms have', () => {
	const ids = (form: string) => fieldsOf(form).map(({ id }) => id);
	expect(ids('landscape-change')).toContain('project');
	expect(ids('landscape-project')).toContain('category');
	expect(issueUrl('landscape-change', { project: 'c&b' })).toBe(
		`${site.source}/issues/new?template=landscape-change.yml&project=c%26b`,
	);
});
