import { z } from 'zod';
import { parseRepo } from '../domain/landscape/repo.ts';
import { dayField, idField, lineField, urlField } from './fields.ts';

/** Words that lists and cards show beside those of others: nothing in them may turn what stands around. */
const shownField = lineField.refine(
	(text) => !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text),
	{ error: 'expected text without control characters' },
);

const both = z.strictObject({
	en: shownField.describe('In English.'),
	zh: shownField.describe('In Chinese.'),
});

const placeError = 'expected a category and a subcategory as `inference/engines`';
const placeField = z
	.string({ error: placeError })
	.regex(/^[\p{Ll}\p{Lo}\p{N}-]+\/[\p{Ll}\p{Lo}\p{N}-]+$/u, { error: placeError })
	.meta({ patternErrorMessage: placeError });

const repoError = 'expected a repository as `owner/name` on GitHub or as `https://host/owner/name`';

/** What does not depend on the language. */
const shared = {
	repo: z
		.string({ error: repoError })
		.refine((text) => parseRepo(text) !== undefined, { error: repoError })
		.describe('Where its source lives: `owner/name` on GitHub, or an address anywhere.'),
	homepage: urlField
		.nullable()
		.default(null)
		.describe('Its own site, http or https, where it has one beside the repository.'),
	license: shownField
		.nullable()
		.default(null)
		.describe('The SPDX id of its licence, such as `Apache-2.0`; `null` where SPDX has none.'),
	licenseStated: shownField
		.optional()
		.describe(
			'What the project states of its licence. Needed where `license` is `null`, unless nothing is stated.',
		),
	category: placeField.describe(
		'Its category and subcategory in `categories.yaml`, as `inference/engines`.',
	),
	also: z
		.array(placeField)
		.max(2, { error: 'expected at most two' })
		.default([])
		.describe('At most two other places where readers would look for it.'),
	tags: z.array(idField).default([]).describe('Ids of tags in `categories.yaml`.'),
	language: shownField
		.optional()
		.describe('The programming language that most of it is written in, as GitHub names it.'),
	added: dayField.describe('The day it came into the landscape.'),
	aliases: z.array(idField).default([]).describe('Ids that it had: old links lead to it.'),
	backing: z
		.strictObject({
			kind: z
				.enum(['foundation', 'funding'], { error: 'expected foundation or funding' })
				.describe('`foundation`, or `funding` by sponsors or a company.'),
			name: shownField.describe('Who that is.'),
		})
		.optional()
		.describe('Who stands behind it.'),
	lifecycle: z
		.strictObject({
			is: z
				.enum(['stable'], { error: 'expected stable' })
				.describe('`stable`: complete, so that few commits are no bad sign.'),
			reason: both.describe('How one knows, in both languages.'),
			date: dayField.describe('The day of the judgement.'),
		})
		.optional()
		.describe('A judgement that takes the place of the computed lifecycle.'),
	archived: z
		.strictObject({
			date: dayField.describe('The day it was moved to the archive.'),
			reason: both.describe('Why, in both languages.'),
			successor: idField.optional().describe('The id of the project to look at instead.'),
		})
		.optional()
		.describe('Moves it to the archive: it stays findable and keeps its scores.'),
	logo: z.string().min(1).optional().describe('A picture beside this file, such as `./logo.svg`.'),
};

/** `content/landscape/projects/<id>.yaml`: a project without a text. */
export const projectSchema = z.strictObject({
	name: z
		.union([shownField, both], { error: 'expected a name, or one each for `en` and `zh`' })
		.describe('Its name; `en:` and `zh:` where it has two.'),
	description: both.describe('What it does, in one sentence, in both languages.'),
	...shared,
});

/**
 * Front matter of `content/landscape/projects/<id>/{en,zh}.md`. What does not depend on the language
 * stands in either file; where it stands in both, it must be the same.
 */
export const projectTextSchema = z.strictObject({
	name: shownField.describe('Its name in this language.'),
	description: shownField.describe('What it does, in one sentence.'),
	...z.object(shared).partial().shape,
});

const aliases = z.array(idField).default([]).describe('Ids that it had: old links lead to it.');

/** `content/landscape/categories.yaml`: what the landscape is divided into. */
export const landscapeSchema = z.strictObject({
	categories: z
		.record(
			idField,
			z.strictObject({
				title: both.describe('What it is called in both languages.'),
				description: both.describe('What belongs there, in one sentence, in both languages.'),
				aliases,
				subcategories: z
					.record(
						idField,
						z.strictObject({
							title: both.describe('What it is called in both languages.'),
							aliases,
						}),
					)
					.describe('Its parts by id, in order.'),
			}),
		)
		.describe('Categories by id, which is part of the address, in order.'),
	tags: z
		.record(idField, both)
		.default({})
		.describe('What tags are called in both languages, by id.'),
});

export type ProjectFile = z.output<typeof projectSchema>;
export type ProjectText = z.output<typeof projectTextSchema>;
export type LandscapeFile = z.output<typeof landscapeSchema>;
