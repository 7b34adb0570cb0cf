import { z } from 'zod';
import { idField, lineField, urlField } from './fields.ts';

const both = z.strictObject({
	en: lineField.describe('In English.'),
	zh: lineField.describe('In Chinese.'),
});

/** What a term is called in one language, and what it means. */
const wording = z.strictObject({
	name: lineField.describe(
		'What the term is called: in English in lower case and in the singular (`service mesh`), unless it is a name (`Kubernetes`). In lower case it is found in any case; with a capital only as written.',
	),
	aliases: z
		.array(lineField)
		.default([])
		.describe(
			'Other names that texts may use: abbreviations, irregular plurals, Traditional forms. Plurals in -s need no alias.',
		),
	misspellings: z
		.array(lineField)
		.default([])
		.describe(
			'Forms that nobody should write, such as misspellings and other translations: they are explained like the term, and reported.',
		),
	never: z
		.array(lineField)
		.default([])
		.describe('Phrases in which the word means something else: nothing in them is marked.'),
	definition: z
		.string({ error: 'expected text' })
		.trim()
		.min(1, { error: 'expected text that is not empty' })
		.describe('What it means, in a sentence or two of Markdown.'),
});

const link = z.strictObject({
	url: urlField.describe('An absolute address.'),
	title: both.describe('What the link leads to, in both languages.'),
});

const term = z.strictObject({
	en: wording.describe('The term in English.'),
	zh: wording.describe('The term in Chinese.'),
	mark: z
		.boolean()
		.default(true)
		.describe('`false` marks the term in no text by itself; `:term[…]{id}` still does.'),
	related: z.array(idField).default([]).describe('Ids of terms that a reader may want next.'),
	links: z.array(link).default([]).describe('Where to read more: specifications, papers.'),
});

/** `content/glossary/<topic>.yaml`: the terms of one topic. */
export const glossarySchema = z.strictObject({
	title: both.describe('What the topic is called in both languages.'),
	terms: z.record(idField, term).default({}).describe('Terms by id, which is part of the address.'),
});

export type GlossaryTopicFile = z.output<typeof glossarySchema>;
