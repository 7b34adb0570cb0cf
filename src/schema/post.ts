import { z } from 'zod';
import { aliasField, dateField, lineField, urlField } from './fields.ts';
import { wechatField } from './wechat.ts';

/** Front matter of `content/blog/<slug>/{en,zh}.md`. */
export const postSchema = z.strictObject({
	title: lineField.describe('The title, as shown above the post, in lists and in feeds.'),
	description: lineField.describe(
		'One or two sentences that say what the reader gets: shown under the title, in lists, in search results and when shared.',
	),
	date: dateField.describe(
		'When the post is published: `2026-11-21`, or with a time and zone, `2026-11-21T08:00:00+08:00`. A post dated in the future stays out of builds until then.',
	),
	updated: dateField
		.optional()
		.describe('When the text last changed in a way that readers should know of.'),
	authors: z
		.array(lineField)
		.default([])
		.describe(
			'Who wrote it: ids of people in `src/site.ts`, or names. Empty: the first person there.',
		),
	tags: z
		.array(lineField)
		.default([])
		.describe(
			'What it is about, the same in both languages: ids from `content/taxonomy.yaml` (which names them in both languages) or plain names.',
		),
	category: lineField
		.optional()
		.describe(
			'The one section it belongs to: an id from `content/taxonomy.yaml`, or a plain name.',
		),
	series: lineField
		.optional()
		.describe(
			'The series it is part of: an id from `content/taxonomy.yaml`, or a plain name. Parts are ordered by date.',
		),
	cover: z
		.string()
		.min(1)
		.optional()
		.describe(
			'The picture for sharing and for feeds: a file beside the post, such as `./cover.png`.',
		),
	coverAlt: lineField
		.optional()
		.describe('What the cover shows, for those who cannot see it. Needed when there is a cover.'),
	draft: z
		.boolean()
		.default(false)
		.describe('`true` keeps the post out of builds; `npm run dev` shows it with a mark.'),
	aliases: z
		.array(aliasField)
		.default([])
		.describe('Old addresses that should lead here, such as `/2019/hello.html`.'),
	canonical: urlField
		.optional()
		.describe('The address of the original, when the post appeared elsewhere first.'),
	glossary: z
		.boolean()
		.default(true)
		.describe('`false` marks no term of the glossary by itself; `:term[…]` still does.'),
	wechat: wechatField,
	math: z
		.boolean()
		.default(false)
		.describe('Not needed: formulas are drawn wherever they stand. Kept for texts that say it.'),
	toc: z.boolean().default(true).describe('`false` leaves out the table of contents.'),
	comments: z
		.boolean()
		.default(true)
		.describe('`false` leaves out the comments, where the site has them (`src/site.ts`).'),
	guid: z
		.string()
		.min(1)
		.optional()
		.describe(
			'Set by `npm run import`: the id of the entry in its feed, so that a second import knows it.',
		),
});

/** A post's front matter, checked and with its defaults. */
export type PostFrontmatter = z.output<typeof postSchema>;
