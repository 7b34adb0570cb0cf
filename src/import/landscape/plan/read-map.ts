import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { errorCode } from '../../../domain/error-code.ts';
import type { Issue } from '../../../domain/issue.ts';
import { lineField } from '../../../schema/fields.ts';
import { parseYaml } from '../../../source/yaml.ts';
import { decodeText } from '../../markdown/folder/decode-text.ts';
import { listIssue } from '../read/list-issues.ts';

const some = z.strictObject({ en: lineField.optional(), zh: lineField.optional() });

/** What an author says about a list: their own words for its words, and what it does not say. */
const mapSchema = z.strictObject({
	categories: z
		.record(z.string(), lineField.nullable())
		.default({})
		.describe(
			'`Category / Subcategory` of the list → `category/subcategory` here; `null`: leave all of it out.',
		),
	tags: z
		.record(z.string(), lineField.nullable())
		.default({})
		.describe('Words of the list → ids of tags here; `null`: leave it out.'),
	titles: z
		.record(z.string(), some)
		.default({})
		.describe('Titles in both languages of categories and tags that are new.'),
	foundation: lineField.optional().describe('Who stands behind items that have a maturity.'),
	projects: z
		.record(
			z.string(),
			z
				.strictObject({
					name: some.optional(),
					description: some.optional(),
					category: lineField.optional(),
					added: lineField.optional(),
					license: lineField.optional(),
					repo: lineField.optional(),
				})
				.nullable(),
		)
		.default({})
		.describe('By id: what the list does not say of a project; `null`: leave it out.'),
});

export type ImportMap = z.output<typeof mapSchema>;

const mostBytes = 2 * 1024 * 1024;

/** Reads `--map`; an empty one where none is given. */
export function readMap(file: string | undefined): { map: ImportMap; issues: Issue[] } {
	const none = mapSchema.parse({});
	if (file === undefined) return { map: none, issues: [] };
	try {
		if (statSync(file).size > mostBytes)
			return { map: none, issues: [listIssue.tooLarge(file, '2 MiB')] };
		const text = decodeText(readFileSync(file));
		if (text === undefined) return { map: none, issues: [listIssue.encoding(file)] };
		const { data, issues } = parseYaml({ text, file, schema: mapSchema, firstLine: 1 });
		return { map: data ?? none, issues };
	} catch (error) {
		const reason = errorCode(error);
		if (reason === undefined) throw error;
		return {
			map: none,
			issues: [listIssue.map(file, `Unexpected error ${reason}, expected a map`)],
		};
	}
}
