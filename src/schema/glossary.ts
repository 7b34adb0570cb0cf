import { z } from 'zod';
import { idField, lineField, urlField } from './fields.ts';

const both = z.strictObject({
	en: lineField.describe('In English.'),
	zh: lineField.describe('In Chinese.'),
});

// Control characters, halves of characters, and what turns the direction of the text around it.
const unseen = /[\p{Cc}\p{Cs}\ufffc\ufffd\u202a-\u202e\u2066-\u2069]/u;
const longest = 100;

/** What a text may call a term: it can be read and found. */
const nameField = lineField
	.refine((name) => /[\p{L}\p{N}]/u.test(name), {
		error: 'expected a name with a letter or a digit',
	})
	.refine((name) => !unseen.test(name), { error: 'expected a name that can be seen' })
	.refine((name) => name.length <= longest, {
		error: `expected a name of at most ${longest} characters`,
	});

/** What a term is called in one language, and what it means. */
const wording = z.strictObject({
	name: nameField.describe(
		'What the term is called: in English in lower case and in the singular (`service mesh`), unless it is a name (`Kubernetes`). In lower case it is found in any case; with a capital only as written.',
	),
	aliases: z
		.array(nameField)
		.default([])
		.describe(
			'Other names that texts may use: abbreviations, irregular plurals, Traditional forms. Plurals in -s need no alias.',
		),
	misspellings: z
		.array(nameField)
		.default([])
		.describe(
			'Forms that nobody should write, such as misspellings and other translations: they are explained like the term, and reported.',
		),
	never: z
		.array(nameField)
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
