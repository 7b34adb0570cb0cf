import { z } from 'zod';
import { aliasField, dateField, lineField } from './fields.ts';
import { wechatField } from './wechat.ts';

/** Front matter of `content/pages/<slug>/{en,zh}.md`. */
export const pageSchema = z.strictObject({
	title: lineField.describe('The title, as shown above the page and in the browser tab.'),
	description: lineField.describe('One or two sentences: shown in search results and when shared.'),
	updated: dateField.optional().describe('When the text last changed.'),
	draft: z
		.boolean()
		.default(false)
		.describe('`true` keeps the page out of builds; `npm run dev` shows it with a mark.'),
	aliases: z.array(aliasField).default([]).describe('Old addresses that should lead here.'),
	glossary: z
		.boolean()
		.default(true)
		.describe('`false` marks no term of the glossary by itself; `:term[…]` still does.'),
	wechat: wechatField,
	math: z
		.boolean()
		.default(false)
		.describe('Not needed: formulas are drawn wherever they stand. Kept for texts that say it.'),
	toc: z.boolean().default(false).describe('`true` shows a table of contents.'),
	comments: z
		.boolean()
		.default(true)
		.describe(
			'`false` leaves out the comments below a chapter, where the site has them. Other pages have none.',
		),
	order: z
		.number()
		.int()
		.optional()
		.describe(
			'Where the page stands in the navigation, smallest first. Without it, it is not there.',
		),
});

/** A page's front matter, checked and with its defaults. */
export type PageFrontmatter = z.output<typeof pageSchema>;
