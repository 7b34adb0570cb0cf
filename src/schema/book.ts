import { z } from 'zod';
import { dateField, idField, lineField } from './fields.ts';

/** A text in the languages of the book: one of them at least. */
const words = z
	.strictObject({
		en: lineField.optional().describe('In English.'),
		zh: lineField.optional().describe('In Chinese.'),
	})
	.refine(({ en, zh }) => en !== undefined || zh !== undefined, {
		error: 'expected a text in English, in Chinese or in both',
	});

/** A chapter by the name of its folder, or with the sections that have pages of their own. */
const chapterField = z.union(
	[
		idField,
		z.strictObject({
			chapter: idField.describe('The name of its folder.'),
			sections: z
				.array(idField)
				.min(1)
				.describe('Folders within it, in order: each is a page of its own.'),
		}),
	],
	{ error: 'expected the name of a folder, or `chapter:` and `sections:`' },
);

/** `content/handbooks/<book>/book.yaml`: what a book is, and the order of its chapters. */
export const bookSchema = z.strictObject({
	title: words.describe('The title of the book.'),
	description: words.describe('What the book is about, in one or two sentences.'),
	audience: words.optional().describe('For whom it is written, in a sentence.'),
	cover: z
		.string()
		.min(1)
		.optional()
		.describe('A picture beside this file, such as `./cover.svg`.'),
	coverAlt: words.optional().describe('What the cover shows. Needed when there is one.'),
	authors: z
		.array(lineField)
		.default([])
		.describe('Ids of people in `src/site.ts`, or names. Empty: the first person there.'),
	edition: lineField.optional().describe("In quotes, such as `'2'` or `'2026.11'`."),
	status: z
		.enum(['growing', 'complete', 'archived'], {
			error: 'expected growing, complete or archived',
		})
		.default('growing')
		.describe('`growing`, `complete` or `archived`.'),
	order: z
		.number()
		.optional()
		.describe('Where it stands among books, smallest first; without it after them, by its folder.'),
	numbering: z
		.enum(['sections', 'chapters', 'none'], { error: 'expected sections, chapters or none' })
		.default('sections')
		.describe(
			'What bears a number: chapters and their sections (`3.2`), chapters alone, or nothing.',
		),
	parts: z
		.array(
			z.strictObject({
				title: words.describe('The title of the part.'),
				description: words.optional().describe('What the part is about.'),
				chapters: z.array(chapterField).min(1).describe('Its chapters, in order.'),
			}),
		)
		.min(1)
		.describe('The parts of the book, in order; each chapter stands in one of them.'),
	appendices: z
		.array(chapterField)
		.default([])
		.describe('Chapters after the last part, numbered A, B, C …'),
	changes: z
		.array(
			z.strictObject({
				date: dateField.describe('When it was changed.'),
				text: words.describe('What was changed, in a sentence.'),
				chapters: z.array(idField).default([]).describe('Which chapters.'),
			}),
		)
		.default([])
		.describe('What changed, newest first: on the book’s page and in its feed.'),
});

/** A book as its file says it. */
export type BookFile = z.output<typeof bookSchema>;
