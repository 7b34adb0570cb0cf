import { z } from 'zod';
import { idField, lineField } from './fields.ts';

const name = z.strictObject({
	en: lineField.describe('The name in English.'),
	zh: lineField.describe('The name in Chinese.'),
});

const named = z.strictObject({
	en: lineField.describe('The name in English.'),
	zh: lineField.describe('The name in Chinese.'),
	description: name.optional().describe('One sentence about it, in both languages.'),
});

/** `content/taxonomy.yaml`: what tags, categories and series are called in both languages. */
export const taxonomySchema = z.strictObject({
	tags: z.record(idField, named).default({}).describe('Tags by id.'),
	categories: z.record(idField, named).default({}).describe('Categories by id.'),
	series: z.record(idField, named).default({}).describe('Series by id.'),
});

export type Taxonomy = z.output<typeof taxonomySchema>;
